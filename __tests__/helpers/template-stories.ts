import type { Story } from './draw.js';
import { commit, deployment, push, release } from './payloads.js';

const NEEDS = JSON.stringify({
  build: { result: 'success', outputs: { version: '1.2.0' } },
  test: { result: 'failure', outputs: {} },
  scan: { result: 'failure', outputs: {} },
});

const HARMFUL = '<!channel> **bold** [Sign in](https://evil.example) `code` {{ actor }}';

/** Messages in the author's own words. */
export const templateStories: readonly Story[] = [
  {
    name: 'template-failures',
    event: 'push',
    payload: push(),
    inputs: {
      needs: NEEDS,
      title: '{{ symbol }} {{ ref }} is broken since {{ commit }}',
      text: `{{ commit.author }} changed **{{ commit.title }}**, and this failed:

{% for job in failures %}
- {{ job.name }}
{% endfor %}

{{ run.url | link: "See the logs" }}`,
      fields: 'Version: `{{ needs.build.outputs.version }}`\nEnvironment: {{ matrix.environment }}',
      buttons: 'Open {{ ref }}: {{ ref.url }}',
      footer: '{{ run }}, attempt {{ run.attempt }}',
    },
  },
  {
    name: 'template-hostile',
    event: 'push',
    payload: push({ head_commit: commit(HARMFUL) }),
    inputs: {
      title: 'Deployed: {{ commit.title }}',
      text: '**{{ commit.title }}**\n\n- `{{ commit.title }}`\n- [{{ commit.title }}]({{ run.url }})\n- {{ commit.title | markdown }}',
      fields: 'Commit: {{ commit.title }}',
    },
  },
  {
    name: 'template-release',
    event: 'release',
    payload: release(),
    inputs: {
      title: '📦 {{ event.release.tag_name }} is out',
      text: '{{ event.release.name }}, by @{{ event.release.author.login }}:\n\n> {{ body | markdown }}',
      fields: 'none',
    },
  },
  {
    name: 'template-deployment',
    event: 'deployment_status',
    payload: deployment(),
    inputs: {
      text: '{% if event.deployment_status.state == "failure" %}**{{ event.deployment_status.environment }}** is down: {{ event.deployment_status.description }}{% endif %}\n\n{{ event.deployment_status.log_url | link: "Log" }}',
      color: 'failure',
    },
  },
];
