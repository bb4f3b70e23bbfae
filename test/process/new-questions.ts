/** A question to the sample team that nothing was learnt from, and words of which an answer has to show one. */
export interface NewQuestion {
  text: string;
  /** Empty where nobody wrote an answer. */
  says: string[];
}

const asked = (text: string, ...says: string[]): NewQuestion => ({ text, says });

/** In English and Chinese; a third of the answers stand in the other language only. */
export const newQuestions: readonly NewQuestion[] = [
  asked('How often is the HMAC key rotated?', 'every 90 days'),
  asked('How long does Stripe remember an idempotency key?', '24 hours'),
  asked('How much money did the double refunds cost?', '3,870'),
  asked('How many refund workers ran on Black Friday?', 'refund worker stays at 2'),
  asked('Why do we store amounts as integers?', 'A float that is off by a cent'),
  asked('Who takes over reconciliation after Mei?', 'reconciliation goes to Wei', '规则在你这里'),
  asked('Where are the recorded webhooks?', 'fixtures/webhooks'),
  asked('When is the code freeze?', 'from 20 December until 6 January'),
  asked('Can a sent refund be cancelled?', 'Once it is sent it is sent'),
  asked(
    'What does the flag payments.provider do?',
    'send new payments back to Stripe',
    'I switch new payments to Adyen by the flag',
    'the way back is the same flag',
  ),
  asked('What should I check when a webhook is missing?', "look in Adyen's list of failed notifications"),
  asked('Why does Stripe stay after the cutover?', 'go back through the provider that took the money'),
  asked('How large is the checkout page now?', '580 KB'),
  asked(
    'Whom do I call about the contract with Adyen?',
    'contract with Adyen | Priya',
    'contract goes to Priya',
  ),
  asked('对账允许多大的误差？', '两分钱', 'two cents'),
  asked('跨日结算是什么意思？', '昨天入账、今天才付款'),
  asked('税率表多久检查一次？', '每个季度检查一次'),
  asked('部分退款要怎么对账？', '部分退款要按退款编号对'),
  asked('结算文件每天几点送到？', '四点'),
  asked('谁来改对账的代码？', '代码在 Jonas 那里'),
  asked('退款失败后重试几次？', 'five times', '重试五次'),
  asked('备用手机放在哪里？', 'in the drawer under the label printer'),
  asked('为什么要用整数存金额？', 'A float that is off by a cent'),
  asked('超过五百欧元的退款由谁批准？', 'approved by Tomás Herrera', 'must still go to Tomás'),
  asked('支付代码什么时候冻结？', '20 December until 6 January'),
  asked('我们为什么选择 Adyen 而不是 Mollie？', 'only Adyen'),
  asked('How often are the tax rates checked?', '每个季度检查一次'),
  asked('How long did reconciliation take with the first file of Adyen?', '对账只用了四分钟'),

  asked('How much does Adyen charge for a chargeback?'),
  asked('Who is the lawyer of the company?'),
  asked('When does the warehouse in Oslo open?'),
  asked('Which database does the ledger run on?'),
  asked('Why did we stop selling tents?'),
  asked('How many developers work on the mobile app?'),
  asked('Who approves holiday requests?'),
  asked('When is the next security audit?'),
  asked('我们为什么不用 PayPal？'),
  asked('公司的年会在哪里举行？'),
  asked('谁负责招聘新同事？'),
  asked('服务器每个月花多少钱？'),
];
