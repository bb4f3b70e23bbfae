import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { MessageAuthorType } from '../people/message-author.type';

/** A channel, chat or mail thread, as far as the asker may read it. */
@ObjectType('Conversation')
export class ConversationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  platform!: string;

  /** The source that most of what the asker sees is from. */
  @Field(() => ID)
  sourceId!: string;

  @Field(() => Int)
  messages!: number;

  @Field(() => Date, { nullable: true })
  from!: Date | null;

  @Field(() => Date, { nullable: true })
  to!: Date | null;
}

@ObjectType('Reaction')
export class ReactionType {
  @Field(() => String)
  emoji!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('Attachment')
export class AttachmentType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  mediaType!: string | null;

  @Field(() => Float, { nullable: true })
  bytes!: number | null;
}

@ObjectType('Message')
export class MessageType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  conversationId!: string;

  @Field(() => ID)
  sourceId!: string;

  @Field(() => MessageAuthorType, { nullable: true })
  author!: MessageAuthorType | null;

  /** With clock `local`: a wall clock whose zone nobody knows, shown as if it were UTC. */
  @Field(() => Date, { nullable: true })
  sentAt!: Date | null;

  @Field(() => String)
  clock!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true })
  threadId!: string | null;

  @Field(() => ID, { nullable: true })
  replyToId!: string | null;

  @Field(() => Date, { nullable: true })
  editedAt!: Date | null;

  @Field(() => [ReactionType])
  reactions!: ReactionType[];

  @Field(() => [AttachmentType])
  attachments!: AttachmentType[];

  /** Where it stands in the upload. */
  @Field(() => String)
  place!: string;
}

@ObjectType('MessagePage')
export class MessagePageType {
  @Field(() => [MessageType])
  items!: MessageType[];

  /** For the messages before these; null at the start. */
  @Field(() => String, { nullable: true })
  before!: string | null;

  /** For the messages after these; null at the end. */
  @Field(() => String, { nullable: true })
  after!: string | null;
}
