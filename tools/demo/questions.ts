/** A question to the sample team, and where its answer stands. */
export interface SampleQuestion {
  text: string;
  /** File of `tools/demo/files` that holds the answer. */
  file: string;
  /** Words of that file which an answer has to show, verbatim. */
  fragment: string;
}

/** The three questions of the demo, in the order they are asked. */
export const demoQuestions = {
  /** Answered by what anybody wrote. */
  knowledge: {
    text: 'When did we switch all payments to Adyen?',
    file: 'harbor-and-pine-slack.zip',
    fragment: 'all new payments go through Adyen since 15:00',
  },
  /** Answered by a colleague who has left, in her own words. */
  persona: {
    text: 'Why do we retry a refund only five times?',
    asPerson: 'Mei Lin',
    file: 'harbor-and-pine-slack.zip',
    fragment: 'because after half an hour a refund error is never a hiccup any more',
  },
  /** Answered nowhere; Wei wrote about taxes in other countries and is the one to ask. */
  unanswerable: {
    text: 'Which consumption tax rate do we charge customers in Japan?',
    askPerson: 'Wei Zhang',
  },
} satisfies {
  knowledge: SampleQuestion;
  persona: SampleQuestion & { asPerson: string };
  unanswerable: { text: string; askPerson: string };
};

/** More questions with their answers, one or two for every kind of source. */
export const sampleQuestions: readonly SampleQuestion[] = [
  {
    text: 'How many customers were refunded twice in January?',
    file: 'harbor-and-pine-slack.zip',
    fragment: '41 customers were refunded twice',
  },
  {
    text: 'What is the idempotency key of a refund made of?',
    file: 'harbor-and-pine-slack.zip',
    fragment: 'refund:<order id>:<refund number>',
  },
  {
    text: 'Where is the spare on-call phone?',
    file: 'WhatsApp Chat with Payments on-call.txt',
    fragment: 'the spare phone is in the drawer under the label printer',
  },
  {
    text: 'Who approves refunds above 500 euros?',
    file: 'runbook-payments.md',
    fragment: 'Refunds above 500 euros are approved by Tomás Herrera',
  },
  {
    text: 'Why did we choose Adyen over Mollie?',
    file: 'adr-0007-move-to-adyen.md',
    fragment: 'because only Adyen delivers one settlement file for all payment methods',
  },
  {
    text: 'When does the reconciliation job start?',
    file: 'reconciliation-handbook.docx',
    fragment: 'The reconciliation job starts at 04:30 UTC every day',
  },
  {
    text: 'Which alert was added after the incident review?',
    file: 'incident-review-double-refunds.pdf',
    fragment: 'an alert that fires when more than three refunds share an order within an hour',
  },
  {
    text: 'When does the Stripe contract end?',
    file: 'Stripe contract end.eml',
    fragment: 'The Stripe contract ends on 31 August 2025',
  },
  {
    text: '什么是幂等键？',
    file: '支付术语表.md',
    fragment: '幂等键是一次付款或退款的唯一名字',
  },
  {
    text: '结算文件没到怎么办？',
    file: 'harbor-and-pine-slack.zip',
    fragment: '结算文件没到的话，对账任务会在六点自动再跑一次',
  },
];
