import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Vault', { description: 'A sealed personal space. Locked, nothing of it can be read.' })
export class VaultType {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Boolean, { description: 'In this browser.' })
  isOpen!: boolean;
}

@ObjectType('NewVault')
export class NewVaultType {
  @Field(() => VaultType)
  vault!: VaultType;

  @Field(() => String, { description: 'Opens the vault without the passphrase. Shown this once.' })
  recoveryKey!: string;
}
