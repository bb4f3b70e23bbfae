import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { type HitRate, intervalOf } from '@tacit/persona';
import type { Fidelity } from './fidelity.entity';

@ObjectType('HitRate', { description: 'How often something was right, with the range of 95 of 100 cases.' })
export class HitRateType {
  @Field(() => Float)
  share!: number;

  @Field(() => Int)
  of!: number;

  @Field(() => Float)
  low!: number;

  @Field(() => Float)
  high!: number;
}

@ObjectType('AuthorshipRate')
export class AuthorshipRateType extends HitRateType {
  @Field(() => Int, { description: 'Messages looked at together.' })
  messages!: number;
}

@ObjectType('Fidelity', {
  description: 'How well the profile knows its person, on their last messages, which it never saw.',
})
export class FidelityType {
  @Field(() => Date)
  measuredAt!: Date;

  @Field(() => Int, { description: 'People told apart.' })
  people!: number;

  @Field(() => Int)
  profileMessages!: number;

  @Field(() => HitRateType, { description: 'Their real reply picked among four.' })
  choiceOf4!: HitRateType;

  @Field(() => HitRateType)
  choiceOf20!: HitRateType;

  @Field(() => HitRateType, { description: "The same with somebody else's profile." })
  swapped!: HitRateType;

  @Field(() => HitRateType)
  shortest!: HitRateType;

  @Field(() => HitRateType)
  longest!: HitRateType;

  @Field(() => HitRateType)
  similar!: HitRateType;

  @Field(() => [AuthorshipRateType], { description: 'Who of `people` wrote this.' })
  authorship!: AuthorshipRateType[];
}

/** Nothing where nothing could be asked. */
export function asFidelityType(fidelity: Fidelity | null): FidelityType | null {
  if (!fidelity || fidelity.figures.choiceOf4.of === 0) return null;
  const { people, profileMessages, choiceOf4, choiceOf20, swapped } = fidelity.figures;
  const { shortest, longest, similar, authorship } = fidelity.figures;
  return {
    ...{ measuredAt: fidelity.measuredAt, people, profileMessages },
    ...{ choiceOf4: shown(choiceOf4), choiceOf20: shown(choiceOf20), swapped: shown(swapped) },
    ...{ shortest: shown(shortest), longest: shown(longest), similar: shown(similar) },
    authorship: authorship
      .filter(({ of }) => of > 0)
      .map(({ messages, ...rate }) => ({ messages, ...shown(rate) })),
  };
}

const shown = (rate: HitRate): HitRateType => ({
  ...{ share: rate.of === 0 ? 0 : rate.right / rate.of, of: rate.of },
  ...intervalOf(rate),
});
