import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Backup')
export class BackupType {
  @Field(() => String, { description: 'Where to fetch it from, by GET.' })
  path!: string;

  @Field(() => Float)
  bytes!: number;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Int, { description: 'Vaults that were open and are therefore not in it.' })
  openVaults!: number;
}
