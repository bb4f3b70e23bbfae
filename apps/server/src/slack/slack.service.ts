import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { ApiToken } from '../accounts/api-token.entity';
import { hashSecret } from '../accounts/secret';
import type { Viewer } from '../accounts/viewer';
import type { Config } from '../config/config';
import { CONFIG, LOGGER } from '../config/config.module';
import { TacitError, UnauthenticatedError } from '../graphql/errors';
import { McpScope } from '../mcp/mcp-scope';
import { viewerLanguage } from '../personas/viewer-language';
import { AskService } from '../questions/ask.service';
import { Workspace } from '../workspaces/workspace.entity';
import { type SlackCommand, slackCommandOf } from './slack-command';
import { isFromSlack, type SignedRequest } from './slack-signature';
import { bothLanguages, slackAnswer, slackWords } from './slack-text';
import { SlackUser } from './slack-user.entity';

/** Ephemeral: shown to whoever asked alone, since others in the channel may not read what they may. */
export interface SlackReply {
  response_type: 'ephemeral';
  text: string;
}

/** Slack gives up after three seconds. */
const patienceMs = 2_500;
const deliveryMs = 10_000;

type Connected = { user: SlackUser; viewer: Viewer };

/** Answers slash commands as the member whose access token the person in Slack connected with. */
@Injectable()
export class SlackService {
  constructor(
    private readonly em: EntityManager,
    private readonly scope: McpScope,
    private readonly asking: AskService,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Within Slack's patience; what takes longer is sent after. */
  async reply(request: SignedRequest): Promise<SlackReply> {
    const form = this.opened(request);
    const answer = this.answered(form);
    const inTime = await Promise.race([answer, nothingAfter(patienceMs)]);
    if (inTime !== null) return ephemeral(inTime);
    const address = form.get('response_url');
    if (address) void answer.then((text) => this.deliver(address, text));
    return ephemeral(bothLanguages(({ looking }) => looking));
  }

  /** @throws UnauthenticatedError when it is not from Slack, or not from just now */
  private opened(request: SignedRequest): URLSearchParams {
    const secret = this.config.slack?.signingSecret;
    if (!secret) {
      const next = 'Whoever runs this server can set SLACK_SIGNING_SECRET.';
      throw new TacitError('slack/off', `This server takes no commands from Slack. ${next}`, 404);
    }
    if (!isFromSlack(request, { secret, now: Date.now() })) {
      throw new UnauthenticatedError(
        'The signature is not that of this minute and of SLACK_SIGNING_SECRET; compare the secret and the clock.',
      );
    }
    return new URLSearchParams(request.body.toString('utf8'));
  }

  /** Never throws: somebody in Slack reads what went wrong. */
  private async answered(form: URLSearchParams): Promise<string> {
    try {
      return await this.answer(form);
    } catch (error) {
      if (error instanceof TacitError) return error.message;
      this.logger.error({ err: error }, 'a command from Slack failed');
      return bothLanguages(({ failed }) => failed);
    }
  }

  private async answer(form: URLSearchParams): Promise<string> {
    const who = { teamId: form.get('team_id') ?? '', userId: form.get('user_id') ?? '' };
    const command = slackCommandOf(form.get('text') ?? '');
    if (command.kind === 'connect') return this.connect(who, command);
    const connected = await this.connected(who);
    if (!connected) return bothLanguages(({ connect }) => connect);
    const language = await viewerLanguage(this.em, connected.viewer, form.get('text') ?? '');
    const words = slackWords(language);
    if (command.kind === 'help') return words.help;
    if (command.kind === 'ask') return slackAnswer(...(await this.ask(connected, command, language)));
    await this.em.nativeDelete(SlackUser, who);
    return words.disconnected;
  }

  private async ask(
    { user, viewer }: Connected,
    { question, person }: Extract<SlackCommand, { kind: 'ask' }>,
    language: 'en' | 'zh',
  ): Promise<Parameters<typeof slackAnswer>> {
    const workspaceId = user.workspace.id;
    const asPersonId = person ? await this.scope.personId(viewer, workspaceId, person) : null;
    const asked = await this.asking.ask(viewer, { workspaceId, text: question, asPersonId });
    const { publicUrl } = this.config.http;
    const page = `/w/${workspaceId}/ask/${asked.threadId}`;
    return [asked, { language, address: publicUrl && new URL(page, publicUrl).href }];
  }

  private async connect(
    who: { teamId: string; userId: string },
    { token: secret, workspace }: Extract<SlackCommand, { kind: 'connect' }>,
  ): Promise<string> {
    const token = await this.em.findOne(
      ApiToken,
      { tokenHash: hashSecret(secret) },
      { populate: ['account'] },
    );
    if (!token) return bothLanguages(({ noToken }) => noToken);
    const viewer = viewerOf(token);
    const id = await this.scope.workspaceId(viewer, workspace);
    await this.em.upsert(
      SlackUser,
      new SlackUser({ ...who, token, workspace: this.em.getReference(Workspace, id) }),
    );
    return slackWords(await viewerLanguage(this.em, viewer)).connected(viewer.name);
  }

  private async connected(who: { teamId: string; userId: string }): Promise<Connected | null> {
    const user = await this.em.findOne(SlackUser, who, { populate: ['token.account'] });
    return user && { user, viewer: viewerOf(user.token) };
  }

  private async deliver(address: string, text: string): Promise<void> {
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(ephemeral(text)),
        signal: AbortSignal.timeout(deliveryMs),
      });
      if (!response.ok) this.logger.warn({ status: response.status }, 'Slack did not take an answer');
    } catch (error) {
      this.logger.warn({ err: error }, 'an answer did not reach Slack');
    }
  }
}

const ephemeral = (text: string): SlackReply => ({ response_type: 'ephemeral', text });

const viewerOf = ({ account: { id, email, name } }: ApiToken): Viewer => ({
  ...{ accountId: id, email, name, by: 'token' },
});

const nothingAfter = (ms: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), ms).unref());
