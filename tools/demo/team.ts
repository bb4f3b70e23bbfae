import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The people and places of the sample team. */
export interface Team {
  users: { key: string; id: string; name: string; email: string; left?: boolean }[];
  bots: { key: string; id: string; name: string }[];
  channels: Channel[];
  directs: Channel[];
}

export interface Channel {
  /** Script in `sources/slack`, and the name of the channel. */
  file: string;
  id: string;
  members: string[];
}

export async function readTeam(sources: string): Promise<Team> {
  const team: unknown = JSON.parse(await readFile(join(sources, 'team.json'), 'utf8'));
  if (!isTeam(team)) throw new Error('sources/team.json: users, bots, channels or directs are missing');
  return team;
}

function isTeam(team: unknown): team is Team {
  return (
    typeof team === 'object' &&
    team !== null &&
    ['users', 'bots', 'channels', 'directs'].every((key) => key in team)
  );
}
