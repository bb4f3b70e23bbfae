import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { HoldMeetingInput, MeetingType, PastMeetingType } from './meeting.type';
import { MeetingRecordsService } from './meeting-records.service';
import { MeetingsService } from './meetings.service';

@Resolver(() => MeetingType)
export class MeetingsResolver {
  constructor(
    private readonly service: MeetingsService,
    private readonly records: MeetingRecordsService,
  ) {}

  @Mutation(() => MeetingType)
  holdMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: HoldMeetingInput): Promise<MeetingType> {
    return this.service.hold(viewer, input);
  }

  @Query(() => MeetingType)
  meeting(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<MeetingType> {
    return this.records.meeting(viewer, id);
  }

  @Query(() => [PastMeetingType], { description: "The viewer's own latest, newest first." })
  meetings(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<PastMeetingType[]> {
    return this.records.past(viewer, workspaceId);
  }
}
