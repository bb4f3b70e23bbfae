import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ErasureCheck', { description: 'Whether anything that a receipt speaks of is still here.' })
export class ErasureCheckType {
  @Field(() => Boolean, { description: 'The receipt is as it was made.' })
  isWhole!: boolean;

  @Field(() => Boolean, { description: 'The audit log has the entry it names.' })
  isRecorded!: boolean;

  @Field(() => [String], { description: 'What is left; empty when nothing is.' })
  remains!: string[];

  @Field(() => [String], { description: 'Backups made before that still hold it; remove them by hand.' })
  backups!: string[];
}
