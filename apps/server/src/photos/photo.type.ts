import { Field, Float, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PhotoLocation', { description: 'Degrees; south and west are negative.' })
export class PhotoLocationType {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;
}

@ObjectType('Photo', { description: 'A small picture of it is at `/photos/<id>`.' })
export class PhotoType {
  @Field(() => ID, { description: 'Of its document.' })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Date, { nullable: true })
  takenAt!: Date | null;

  @Field(() => String, { nullable: true })
  clock!: string | null;

  @Field(() => PhotoLocationType, { nullable: true, description: 'Only where its owner keeps places.' })
  location!: PhotoLocationType | null;
}

@ObjectType('PhotoOccasion', {
  description: 'Photos that belong together: an evening, a day out, a journey.',
})
export class PhotoOccasionType {
  @Field(() => Date, { nullable: true })
  firstAt!: Date | null;

  @Field(() => Date, { nullable: true })
  lastAt!: Date | null;

  @Field(() => PhotoLocationType, { nullable: true })
  location!: PhotoLocationType | null;

  @Field(() => [PhotoType])
  photos!: PhotoType[];
}
