import type { Language, Named } from '../label/persona-label';
import type { Demand } from './demand';

const LINES: Record<Language, Record<Demand, (name: string) => string>> = {
  en: {
    human: (name) => `This is a program, not ${name} and not a human being. It cannot say otherwise.`,
    love: (name) =>
      `What ${name} feels today is not here. You can read what was really written, with its dates.`,
    return: (name) =>
      `A program cannot promise anything for ${name}, and it does not. What ended has ended here too.`,
    apology: (name) => `Only ${name} could say that, or forgive. Here is only what was really written.`,
    contact: (name) => `Nothing from here reaches ${name}, and nothing here helps to find or watch anybody.`,
    harm: () => `That is not something to do with the words of a real person.`,
  },
  zh: {
    human: (name) => `这里是程序，不是 ${name}，也不是真人，不会改口。`,
    love: (name) => `${name} 今天的心意不在这里。你可以看当时真正写下的话和日期。`,
    return: (name) => `程序不能替 ${name} 许诺，也不会许诺。已经结束的，在这里也是结束了。`,
    apology: (name) => `道歉或原谅，只有 ${name} 本人能说。这里只有真正写过的话。`,
    contact: (name) => `这里的话到不了 ${name} 那里，也不会帮忙寻找或监视任何人。`,
    harm: () => `不能拿真实的人说过的话做这种事。`,
  },
};

/** Said by the program, outside the role, to what only the real person could give. */
export const demandLine = (demand: Demand, { name, language }: Named): string =>
  LINES[language][demand](name);
