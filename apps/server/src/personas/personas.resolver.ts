import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { PersonType } from '../people/person.type';
import type { ConsentScope } from './consent.entity';
import { ConsentsService } from './consents.service';
import { ConsentScopeType, PersonaType } from './persona.type';
import { PersonasService } from './personas.service';

@Resolver(() => PersonType)
export class PersonasResolver {
  constructor(
    private readonly service: PersonasService,
    private readonly consents: ConsentsService,
  ) {}

  @Query(() => PersonaType)
  persona(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<PersonaType> {
    return this.service.persona(viewer, personId);
  }

  @Query(() => Boolean, { description: 'Whether there is consent to the voice.' })
  async mayAskVoice(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<boolean> {
    return (await this.consents.permissions(viewer, personId)).permissions.askVoice;
  }

  @ResolveField('persona', () => PersonaType, { nullable: true })
  personaOf(@CurrentViewer() viewer: Viewer, @Parent() person: PersonType): Promise<PersonaType> {
    return this.service.persona(viewer, person.id);
  }

  @Mutation(() => PersonaType)
  async grantConsent(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('scope', { type: () => ConsentScopeType }) scope: ConsentScope,
    @Args('basis', { type: () => String }) basis: string,
    @Args('expiresAt', { type: () => Date, nullable: true }) expiresAt?: Date,
  ): Promise<PersonaType> {
    await this.consents.grant(viewer, personId, { scope, basis, expiresAt });
    return this.service.persona(viewer, personId);
  }

  @Mutation(() => PersonaType)
  async revokeConsent(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<PersonaType> {
    await this.consents.revoke(viewer, personId);
    return this.service.persona(viewer, personId);
  }
}
