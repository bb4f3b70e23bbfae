/**
 * What the server refuses, by its code, in Chinese. `{date}`, `{0}` and `{1}` (numbers) and `{quoted}` are taken out of
 * the sentence that the server gave; where that has fewer, the server's own sentence is shown.
 */
export const refusalsInChinese: Record<string, string> = {
  'account/email': '“{quoted}”不是电子邮件地址；正确的样子是 name@example.org。',
  'account/exists': '这个地址已有账号。请先登录，再打开这个链接。',
  'account/language': '“{quoted}”不是语言标签；例如 en 或 zh-CN。',
  'account/name': '名称有 {0} 个字符；需要 1 到 200 个。',
  'account/not-signed-in': '请先登录。',
  'account/password-length': '密码有 {0} 个字符；需要 {1} 到 {2} 个。',
  'account/too-many-attempts': '尝试次数太多，请稍后再试。',
  'account/wrong-password': '当前密码不对。',
  'audit/cursor': '这不是审计记录里的位置；请从头开始。',
  'backup/first-account-only': '备份包含所有空间；只有当初设置这个 Tacit 的账号可以制作或下载。',
  'claim/by-subject': '这一条是当事人自己说的；只有当事人可以修改。',
  'claim/correction': '请写出正确的说法，最多 {0} 个字符。',
  'consent/basis': '请写明依据，最多 {0} 个字符，例如“5 月 3 日书面同意”。',
  'consent/expired': '这份同意在开始前就已到期；请选一个更晚的日期。',
  'consent/objected': '当事人自己收回了同意；只有当事人可以在自己的页面上重新给出。',
  'correction/honesty': '任何分身都不会自称是本人或真人，也不会伤害任何人；更正不能改变这一点。',
  'correction/no-sentence': '请选择指名提问的回答里的一句话。',
  'correction/not-yours': '更正只能由提出者、管理员或当事人撤回。',
  'correction/right': '请写出此人会怎么说，最多 {0} 个字符。',
  'erasure/no-receipt': '这不是删除凭证；请提供当时保存的文件。',
  'erasure/not-confirmed': '要提出请求，请按这里的写法输入你的名字：“{quoted}”。',
  'expertise/length': '请写一个主题，最多 {0} 个字符。',
  'import/bad-day': '这不是日期；请写成 2024-01-31 的样子。',
  'import/bad-zone': '这不是 IANA 时区；例如 Asia/Shanghai。',
  'import/is-reread': '这次导入是在重读一个已经完整的来源；请等它结束，或删除这个来源。',
  'import/wrong-phase': '这次导入现在的状态不允许这个操作；请刷新页面看看它进行到哪里。',
  'invitation/other-address': '这份邀请是发给另一个地址的。请用那个地址登录，或请对方重新邀请。',
  'jobs/queue-full': '已有 {0} 项任务在等待；请等一些完成后再试。',
  'mcp/person': '请写明是哪一位。',
  'mcp/workspace': '请写明是哪个空间。',
  'meeting/seats': '请选择 {0} 到 {1} 个人。',
  'meeting/team-only': '会议只适用于团队；这里只问一个人。',
  'memory/cool-off': '你已放下了这个人。{date} 起可以重新为此人建立空间；在那之前，请善待自己。',
  'memory/limit': '每天的上限在 {0} 到 {1} 分钟之间。',
  'memory/no-model': '这台服务器没有语言模型；需要先由管理者设置 LLM_URL 和 LLM_MODEL。',
  'memory/not-attested': '请确认这些是你自己的对话、仅供个人使用，并且你们两人都已成年。',
  'memory/not-confirmed': '要删除，请按这里的写法输入对方的名字：“{quoted}”。',
  'memory/same-speaker': '请选择两个不同的人：对方，和你。',
  'memory/speakers-unknown': '请先选择材料里谁是对方、谁是你。',
  'memory/too-long': '这里有 {0} 个字符；请缩短到 {1} 个以内。',
  'memory/vault-first': '只有在保险库里才能记住一个人，这样别人读不到：请先在浏览器里建立或打开一个保险库。',
  'merge/other-workspace': '这两个人在不同的空间里。',
  'merge/same-person': '一个人不能和自己合并。',
  'merge/undone': '这次合并已经撤销了。',
  'paging/bad-cursor': '这一页的位置已经失效；请从第一页开始。',
  'people/bad-cursor': '这一页的位置已经失效；请重新开始。',
  'person/name-too-long': '名字最多 {0} 个字符。',
  'persona/no-voice': '此人没有同意使用其口吻。可以改问此人知道的事，或先记录同意。',
  'persona/paused': '此人的分身已暂停，因为同意被收回了。可以不指定人提问。',
  'question/bad-cursor': '这一页的位置已经失效；请重新开始。',
  'question/length': '请写一个问题，最多 {0} 个字符。',
  'question/voice-of-whom': '请选择用谁的口吻回答。',
  'recollection/date': '“{quoted}”不是日期。请写成 2022-05-21、2022-05 或 2022。',
  'recollection/text': '请写下你记得的事，最多 {0} 个字符。',
  'restore/forged': '请在这台服务器的页面上恢复。',
  'restore/in-use': '这个 Tacit 已经在使用；备份只能恢复到空的 Tacit 里。',
  'restore/refused': '这份备份无法恢复；请检查文件是否完整，再试一次。',
  'search/text-too-long': '搜索内容最多 {0} 个字符。',
  'server/unexpected':
    '出现了不该发生的错误，已经记录。请再试一次；如果还是这样，请把这个编号告诉管理者：{id}',
  'setup/done': '这个 Tacit 已有主人。请登录，或请对方邀请你。',
  'skill/no-consent':
    '没有当事人有效的同意记录，任何内容都不会离开这台服务器。请先在此人页面的“同意”一栏记录。',
  'slack/off': '这台服务器没有启用 Slack 命令。',
  'source/no-members': '请选择可以查看的成员，或选择“只有我”。',
  'source/no-uploader': '上传者已离开；这个来源只能删除。',
  'source/not-yours': '只有上传者或空间的管理员可以修改这个来源。',
  'source/unknown-member': '所选的人里有的不是这个空间的成员。',
  'source/would-lose-it': '这样你自己就看不到这个来源了；请让上传者来改。',
  'split/all-handles': '至少要留一个账号给此人。',
  'split/unknown-handle': '请至少选一个账号，而且都属于此人。',
  'subject/not-you': '只有当事人可以查看：即邮箱出现在其本人消息里的账号。',
  'talk/ended': '这次谈话已经结束。想谈的时候可以重新开始。',
  'talk/length': '请写点什么，最多 {0} 个字符。',
  'told/length': '请写点什么，最多 {0} 个字符。',
  'told/not-yours': '只能由写下的人、管理员或当事人撤回。',
  'told/part': '访谈现在不问这一部分；请重新打开。',
  'told/tag': '没有“{quoted}”这个标签；请从列表里选一个。',
  'upload/bad-parameters': '这次上传的参数不对；请重新选择后再试。',
  'upload/bad-path': '有一个文件名不能用；请改名后重新上传。',
  'upload/no-files': '没有文件；请至少选一个。',
  'upload/same-path': '有两个文件同名；请去掉一个。',
  'vault/browser-only': '保险库要在浏览器里打开；访问令牌不能打开。',
  'vault/cool-off': '你刚放下了一个人。{date} 起可以重新开始；在那之前，请善待自己。',
  'vault/is-open': '这个保险库开着；先锁上，才能删除。',
  'vault/not-in-here': '在保险库里不能这样做；请先锁上它。',
  'vault/other-is-open': '这里已经开着一个保险库；请先锁上它。',
  'vault/passphrase-length': '口令有 {0} 个字符；需要 {1} 到 {2} 个。四五个词就很好。',
  'vault/wrong-key': '这既不是口令，也不是恢复密钥。没有其中之一，谁也打不开这个保险库。',
  'version/conflicts': '有 {0} 条互相矛盾。请逐条选定哪个成立，之后才能采纳其余的。',
  'version/latest': '这是最新的版本；请选一个更早的。',
  'version/nothing-new': '没有新的发现。',
  'workspace/last-owner': '这是空间里最后一位所有者。请先指定另一位。',
  'workspace/owners-only': '只有所有者可以邀请所有者。',
  'workspace/personal': '个人空间只有一个成员，不与任何人共享。要邀请别人，请建立团队空间。',
  'workspace/role-too-low': '你的角色没有这个权限；请联系空间的管理员。',
};

/** Everything of which one cannot say whether it is not there or not for the asker. */
const notFound = '找不到它，或者你没有权限查看。';

/** Null where there is no Chinese for it: then the server's own sentence is shown. */
export function refusalInChinese(code: unknown, sentence: string): string | null {
  if (typeof code !== 'string') return null;
  if (code.endsWith('/not-found')) return notFound;
  const words = refusalsInChinese[code];
  if (words === undefined) return null;
  const day = /\d{4}-\d{2}-\d{2}/.exec(sentence)?.[0];
  const numbers = sentence.replace(/[“"][^”"]*[”"]/g, '').match(/\d[\d,]*/g) ?? [];
  const facts: Record<string, string | undefined> = {
    date: day,
    quoted: /[“"]([^”"]*)[”"]/.exec(sentence)?.[1],
    id: /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(sentence)?.[0],
    ...Object.fromEntries(numbers.map((number, at) => [String(at), number])),
  };
  const missing = [...words.matchAll(/\{(\w+)\}/g)].some(([, name]) => facts[name ?? ''] === undefined);
  return missing ? null : words.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}
