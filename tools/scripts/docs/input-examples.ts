/** One example of each input, as under `with:`. */
export const INPUT_EXAMPLES: Readonly<Record<string, string>> = {
  webhook: `webhook: |
  team = \${{ secrets.SLACK_WEBHOOK_URL }}
  community = \${{ secrets.DISCORD_WEBHOOK_URL }}`,
  platform: 'platform: slack',
  'allowed-hosts': `allowed-hosts: |
  chat.example.com
  gateway.example.com:8443`,
  when: 'when: failure, fixed',
  status: 'status: ${{ github.event.workflow_run.conclusion }}',
  job: 'job: ${{ toJSON(job) }} # the default',
  needs: 'needs: ${{ toJSON(needs) }}',
  steps: 'steps: ${{ toJSON(steps) }}',
  tests: `tests: |
  reports/**/*.xml
  !reports/**/slow-*.xml`,
  matrix: 'matrix: ${{ toJSON(matrix) }} # the default',
  about: 'about: run',
  token: 'token: ${{ secrets.READ_ACTIONS_TOKEN }}',
  details: 'details: logs',
  title: "title: '{{ symbol }} {{ run.workflow }}: {{ status }} on {{ ref }}'",
  text: `text: |
  **{{ commit.title }}** by {{ commit.author }}

  {{ why }}`,
  'max-lines': 'max-lines: 15',
  fields: `fields: |
  Environment: production
  Version: \`\${{ github.ref_name }}\`
  Runbook: [what to do](https://wiki.example/shop)`,
  color: "color: '#8250df'",
  image: 'image: https://shop.example/banner.png',
  thumbnail: 'thumbnail: https://shop.example/logo.png',
  buttons: `buttons: |
  Open the site: https://shop.example
  Logs: {{ run.url }}`,
  footer: "footer: '{{ run }} · owned by the shop team'",
  payload: `payload: |
  slack:
    text: '{{ repo }}: {{ title }}'
  discord:
    content: '{{ title }}'`,
  'payload-file': 'payload-file: .github/message.yml',
  config: 'config: .github/notifications.yml',
  'slack-token': 'slack-token: ${{ secrets.SLACK_BOT_TOKEN }}',
  'slack-api': 'slack-api: https://slack-gov.com/api/',
  channel: 'channel: C0123ABCD',
  thread: 'thread: ${{ steps.announced.outputs.message-id }}',
  'reply-broadcast': 'reply-broadcast: failure',
  tags: "tags: '1170000000000000001'",
  'message-id': 'message-id: ${{ needs.deploy.outputs.message }}',
  live: 'live: run',
  mention: 'mention: author, role:165511591545143296',
  'mention-when': 'mention-when: broken',
  users: `users: |
  octocat: U0123ABCD, 80351110224678912
  mona@shop.example: U0456EFGH`,
  username: 'username: Shop builds',
  avatar: 'avatar: https://shop.example/bell.png',
  silent: "silent: 'true'",
  timeout: 'timeout: 5s',
  deadline: 'deadline: 3m',
  'on-error': 'on-error: fail',
  outbox: 'outbox: ${{ secrets.OUTBOX_URL }}',
  release: 'release: ${{ steps.changesets.outputs.published-packages }}',
  'dry-run': "dry-run: 'true'",
  summary: "summary: 'true'",
};
