import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { LOGGER } from '../config/config.module';
import { ViewerService } from '../accounts/viewer.service';
import type { RequestWithViewer } from '../accounts/viewer';
import { AccountsModule } from '../accounts/accounts.module';
import { formatGraphQLError } from './render-error';

interface SocketContext {
  extra: { request: RequestWithViewer };
  connectionParams?: { authorization?: unknown };
}

/** Code-first; the schema is printed to `apps/server/schema.gql` and committed. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [AccountsModule],
  inject: [LOGGER, ViewerService],
  useFactory: (logger: Logger, viewers: ViewerService) => ({
    // Kept in memory; `npm run schema` prints it to schema.gql.
    autoSchemaFile: true,
    sortSchema: true,
    introspection: true,
    playground: false,
    // The landing page would need inline script; a GraphQL client of one's own does better.
    graphiql: false,
    context: ({ req, extra }: { req?: Request; extra?: SocketContext['extra'] }) => ({
      req: req ?? extra?.request,
    }),
    formatError: formatGraphQLError(logger),
    subscriptions: {
      'graphql-ws': {
        path: '/graphql',
        onConnect: async (context: unknown) => {
          const { extra, connectionParams } = context as SocketContext;
          const authorization = connectionParams?.authorization;
          extra.request.viewer = await viewers.viewerOf({
            cookie: extra.request.headers.cookie,
            authorization: typeof authorization === 'string' ? authorization : undefined,
            origin: extra.request.headers.origin,
            host: extra.request.headers.host,
          });
          return extra.request.viewer !== undefined;
        },
        // Apollo renders errors of HTTP alone; without this a failure would show itself whole here.
        onNext: (
          _context: unknown,
          _id: string,
          _payload: unknown,
          _args: unknown,
          result: ExecutionResult,
        ) =>
          result.errors && {
            ...result,
            errors: result.errors.map((error) => formatGraphQLError(logger)(error.toJSON(), error)),
          },
      },
    },
  }),
});
