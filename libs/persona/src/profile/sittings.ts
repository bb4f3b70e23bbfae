import type { ProfileMessage } from './profile-message';

/** A pause this long begins a new sitting in the main line of a conversation. */
const SITTING_GAP_MS = 60 * 60_000;

/** Names the stretch a message belongs to: its thread, its document, or the sitting in the main line. */
export class SittingTracker {
  private container = '';
  private lastAt: number | null = null;
  private sitting = 0;

  stretchOf(message: ProfileMessage): string {
    if (typeof message.threadId === 'string') return message.threadId;
    const gap = message.at === null || this.lastAt === null ? 0 : message.at - this.lastAt;
    if (message.containerId !== this.container || gap > SITTING_GAP_MS) this.sitting++;
    this.container = message.containerId;
    this.lastAt = message.at ?? this.lastAt;
    return `${message.containerId} ${this.sitting}`;
  }
}
