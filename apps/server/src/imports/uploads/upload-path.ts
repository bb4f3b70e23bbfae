import { InputError } from '../../graphql/errors';

/** Far above what file systems allow for one path on most machines, far below what hurts. */
const longestPath = 1_024;

/**
 * The path of a file inside an upload, with `/`.
 * @throws InputError naming the file when the path leads out of the upload or cannot be one
 */
export function uploadPath(given: string | undefined): string {
  const path = (given ?? '').replaceAll('\\', '/');
  const refuse = (why: string): never => {
    throw new InputError(
      'upload/bad-path',
      `The file name ${JSON.stringify((given ?? '').slice(0, 200))} ${why}; rename the file and upload it again.`,
    );
  };
  if (path.includes('\0')) return refuse('has a NUL character in it');
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return refuse('is an absolute path');
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return refuse('leads out of the upload with ".."');
  if (segments.length === 0) return refuse('is empty');
  if (path.length > longestPath) return refuse(`is longer than ${longestPath} characters`);
  return segments.join('/');
}
