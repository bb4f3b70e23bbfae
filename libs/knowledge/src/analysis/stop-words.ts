/**
 * English words that carry no topic, question words among them: what a question asks for is read from its
 * form, not matched. Common list of the field (Snowball's English stop words, shortened to what hurts).
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are aren't as at be because been before being below
  between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each few
  for from further had hadn't has hasn't have haven't having he her here hers herself him himself his how i i'd
  i'll i'm i've if in into is isn't it its itself just let let's me more most my myself no nor not of off on once
  only or other our ours ourselves out over own please same shall she should shouldn't so some such than that the
  their theirs them themselves then there these they they're this those through to too under until up us very was
  wasn't we we're we've were weren't what when where which while who whom whose why will with won't would wouldn't
  you you'd you'll you're you've your yours yourself yourselves tell know ever get got`.split(/\s+/),
);

/** Chinese question words and particles, taken out of questions before they are cut into characters. */
export const chineseQuestionWords =
  /什么时候|为什么|怎么办|怎么样|怎么|怎样|什么|哪里|哪儿|哪个|哪些|哪天|何时|多少|多久|多长|多大|多高|几点|几号|几次|谁的|谁|吗|呢|吧|请问|告诉我|是不是|有没有/gu;
