import { readFileSync } from 'node:fs';

interface Pasted {
  readonly name: string;
  /** The step as it was. */
  readonly before: string;
  /** Some inputs that it becomes. */
  readonly says: Readonly<Record<string, string>>;
  /** What the page says about an input without a counterpart; '' if all have one. */
  readonly notes: string;
}

const page = readFileSync('docs/migrating.md', 'utf8');

const before = (name: string): string => {
  const section = page.split(/^## From /m).find(text => text.startsWith(`${name}\n`)) ?? '';
  return /^```yaml\n([\s\S]*?)^```/m.exec(section)?.[1] ?? '';
};

const OTHERS: Readonly<Record<string, Omit<Pasted, 'name' | 'before'>>> = {
  'slackapi/slack-github-action': {
    says: { channel: 'C0123ABCD', 'on-error': 'fail', 'slack-token': '${{ secrets.SLACK_BOT_TOKEN }}' },
    notes: 'retries: always, within deadline',
  },
  '8398a7/action-slack': {
    says: { mention: 'here', 'mention-when': 'failure', webhook: '${{ secrets.SLACK_WEBHOOK_URL }}' },
    notes: 'author_name: not needed',
  },
  'rtCamp/action-slack-notify': {
    says: { title: 'Deployed', fields: 'none', avatar: ':rocket:', webhook: '${{ secrets.SLACK_WEBHOOK }}' },
    notes: 'SLACK_COLOR: not needed',
  },
  'act10ns/slack': {
    says: { text: 'Deploying {{ ref }} branch', channel: '#workflows' },
    notes: 'matrix: not needed',
  },
  'sarisia/actions-status-discord': {
    says: {
      title: '{{ symbol }} deploy: {{ status }}',
      color: '#0969da',
      webhook: '${{ secrets.DISCORD_WEBHOOK }}',
    },
    notes: '',
  },
  'tsickert/discord-webhook': {
    says: { title: 'Version 1.2.0 is out', text: 'Free items **count** now.', color: '#1f8b4c' },
    notes: '',
  },
  'Ilshidur/action-discord': {
    says: { title: 'The project {{ event.repository.full_name }} has been deployed by {{ github.actor }}.' },
    notes: '',
  },
};

const OURS: Pasted = {
  name: 'hookline/hookline',
  before: `
jobs:
  test:
    steps:
      - run: npm test
      - uses: hookline/hookline@v1
        if: always()
        with:
          webhook: |
            team = \${{ secrets.SLACK_WEBHOOK_URL }}
            \${{ secrets.DISCORD_WEBHOOK_URL }}
          when: failure, fixed
          steps: \${{ toJSON(steps) }}
          descripton: typo
`,
  says: {
    when: 'failure, fixed',
    steps: '${{ toJSON(steps) }}',
    webhook: 'team = ${{ secrets.SLACK_WEBHOOK_URL }}\n${{ secrets.DISCORD_WEBHOOK_URL }}\n',
  },
  notes: '"descripton" is not an input of this action',
};

/** A step of each action that the page reads. */
export const beforeAndAfter: readonly Pasted[] = [
  OURS,
  ...Object.entries(OTHERS).map(([name, rest]) => ({ name, before: before(name), ...rest })),
];
