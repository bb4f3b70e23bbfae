import { maskThirdParties } from './mask-third-parties';

const names = ['Robin Falk', '王小明'];

describe('masking people who never agreed to be here', () => {
  it.each([
    ['Robin Falk was there', 'R. F. was there'],
    ['ask Robin, not Robinson', 'ask R., not Robinson'],
    ['王小明也来了', '王.也来了'],
    ['write to robin.falk@post.example.org', 'write to •••'],
    ['call +49 151 2345 6789 tonight', 'call ••• tonight'],
    ['她的电话是13812345678', '她的电话是13812345678'.replace('13812345678', '•••')],
    ['身份证 110101199003074518', '身份证 •••'],
    ['card 4111 1111 1111 1111', 'card •••'],
    ['DE89 3704 0044 0532 0130 00', '•••'],
  ])('%s', (text, masked) => {
    expect(maskThirdParties(text, names)).toBe(masked);
  });

  it.each(['on 2024-01-31 at 18:05', 'in 2019 we had 14 apples for 3.50', 'see you at 7', 'um 31.12.2023'])(
    'leaves "%s" alone',
    (text) => {
      expect(maskThirdParties(text, names)).toBe(text);
    },
  );
});
