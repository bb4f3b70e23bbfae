/** Lints one text as if it stood in the given file, for the boundary rule alone. Prints what the rule says. */
import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';

const [, , filePath] = process.argv;
const eslint = new ESLint({
  // The file does not exist, so it has no types; the rule needs none.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === '@nx/enforce-module-boundaries',
});
const [result] = await eslint.lintText(readFileSync(0, 'utf8'), { filePath });
process.stdout.write(JSON.stringify(result.messages.map(({ ruleId, message }) => ({ ruleId, message }))));
