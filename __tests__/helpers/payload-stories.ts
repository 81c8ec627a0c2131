import type { Story } from './draw.js';
import { commit, push, release } from './payloads.js';

/** Custom payloads with values in them. */
export const payloadStories: readonly Story[] = [
  {
    name: 'payload-release',
    event: 'release',
    payload: release(),
    env: { GITHUB_REF: 'refs/tags/v1.2.0' },
    inputs: {
      payload: `
slack:
  text: '{{ repo }} {{ event.release.tag_name }} is out'
  blocks:
    - type: header
      text: { type: plain_text, text: '📦 {{ event.release.name }}' }
    - type: section
      text: { type: mrkdwn, text: '{{ body | markdown }}' }
    - type: divider
    - type: context
      elements:
        - { type: mrkdwn, text: '<{{ url }}|{{ event.release.tag_name }}> by {{ actor }}' }
discord:
  content: '<@&165511591545143296>'
  embeds:
    - title: '📦 {{ event.release.name }}'
      url: '{{ url }}'
      description: '{{ body | markdown }}'
      color: 617178
      footer: { text: '{{ repo }} · by {{ actor }}' }
`,
    },
  },
  {
    name: 'payload-of-hostile-values',
    event: 'push',
    payload: push({
      head_commit: commit(
        '<!channel> @everyone [x](https://evil.example) *b* `c` <https://evil.example|good>',
      ),
    }),
    inputs: {
      payload: `
slack:
  text: 'Deployed {{ commit }}'
  blocks:
    - type: section
      text: { type: mrkdwn, text: "*Deployed* <{{ commit.url }}|{{ commit }}>\\n> {{ commit.title }}" }
      fields:
        - { type: mrkdwn, text: "*Pull request*\\n{{ event.pull_request.title }}" }
        - { type: mrkdwn, text: '{{ event.pull_request.title }}' }
discord:
  embeds:
    - title: 'Deployed {{ commit }}'
      url: '{{ commit.url }}'
      description: '> {{ commit.title }}'
      fields:
        - { name: Author, value: '**{{ commit.author }}**', inline: true }
        - { name: Pull request, value: '{{ event.pull_request.title }}', inline: true }
`,
    },
  },
];
