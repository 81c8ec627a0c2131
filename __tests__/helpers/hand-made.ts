/**
 * Payloads of events that have no recorded example, made by hand after
 * https://docs.github.com/webhooks/webhook-events-and-payloads
 */
const sender = { login: 'octocat', html_url: 'https://github.com/octocat' };
const organization = { login: 'octo-org' };
const repository = {
  name: 'shop',
  full_name: 'octo-org/shop',
  html_url: 'https://github.com/octo-org/shop',
  owner: organization,
};

const secret = {
  number: 42,
  html_url: 'https://github.com/octo-org/shop/security/secret-scanning/42',
  secret: 'ghp_aVerySecretOneThatNobodyMaySee00000000',
  secret_type: 'github_personal_access_token',
  secret_type_display_name: 'GitHub Personal Access Token',
};

const issue = { number: 1, title: 'A', html_url: 'https://github.com/o/r/issues/1', state: 'open' };

export const HAND_MADE = {
  sub_issues: {
    action: 'sub_issue_added',
    sub_issue: issue,
    sub_issue_repo: { full_name: 'o/r' },
    parent_issue: { ...issue, sub_issues_summary: { total: 2, completed: 1 } },
    sender,
  },
  issue_dependencies: { action: 'blocking_added', blocked_issue: issue, blocking_issue: issue, sender },
  projects_v2: {
    action: 'edited',
    projects_v2: { title: 'A', number: 1, short_description: 'B' },
    changes: { title: { from: 'C' }, public: { to: true }, short_description: { from: '' } },
    organization,
    sender,
  },
  projects_v2_status_update: {
    action: 'created',
    projects_v2_status_update: { status: 'AT_RISK', body: 'B', target_date: '2026-01-01' },
    organization,
    sender,
  },
  branch_protection_configuration: { action: 'disabled', repository, sender },
  custom_property: {
    action: 'created',
    definition: {
      property_name: 'team',
      value_type: 'single_select',
      required: true,
      default_value: 'web',
      description: 'Who looks after it',
      allowed_values: ['web', 'shop', 'mail'],
    },
    organization,
    sender,
  },
  custom_property_values: {
    action: 'updated',
    new_property_values: [
      { property_name: 'team', value: 'web_shop' },
      { property_name: 'tier', value: '1' },
    ],
    old_property_values: [
      { property_name: 'team', value: null },
      { property_name: 'tier', value: '1' },
    ],
    repository,
    sender,
  },
  deployment_protection_rule: {
    action: 'requested',
    environment: 'production',
    event: 'push',
    deployment_callback_url:
      'https://api.github.com/repos/octo-org/shop/actions/runs/1234/deployment_protection_rule',
    deployment: {
      ref: 'main',
      sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
      description: 'Cart with a total',
    },
    pull_requests: [{ number: 12 }],
    repository,
    sender,
  },
  registry_package: {
    action: 'updated',
    registry_package: {
      name: 'shop',
      description: 'The shop\nand its till',
      package_type: 'CONTAINER',
      html_url: 'https://github.com/octo-org/shop/packages/7',
      package_version: {
        version: 'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        html_url: 'https://github.com/octo-org/shop/pkgs/container/shop/7',
        target_oid: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
        container_metadata: { tag: { name: 'v1.2.0', digest: 'sha256:0123' } },
        installation_command: 'docker pull ghcr.io/octo-org/shop:v1.2.0',
        prerelease: true,
      },
    },
    repository,
    sender,
  },
  repository_advisory: {
    action: 'published',
    repository_advisory: {
      ghsa_id: 'GHSA-aaaa-bbbb-cccc',
      cve_id: 'CVE-2026-0001',
      html_url: 'https://github.com/octo-org/shop/security/advisories/GHSA-aaaa-bbbb-cccc',
      summary: 'Anybody can set prices',
      description: 'Send a **negative** price.',
      severity: 'high',
      cvss: { score: 8.1 },
      vulnerabilities: [
        {
          package: { ecosystem: 'npm', name: 'shop-cart' },
          vulnerable_version_range: '< 1.2.0',
          patched_versions: '1.2.0',
        },
      ],
    },
    repository,
    sender,
  },
  repository_ruleset: {
    action: 'edited',
    repository_ruleset: {
      id: 5,
      name: 'Releases',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH', 'refs/heads/release/*'], exclude: [] } },
      rules: [{ type: 'deletion' }, { type: 'required_signatures' }],
      _links: { html: { href: 'https://github.com/octo-org/shop/rules/5' } },
    },
    changes: {
      name: { from: 'Main' },
      enforcement: { from: 'evaluate' },
      rules: {
        added: [{ type: 'required_signatures' }],
        deleted: [],
        updated: [{ rule: { type: 'deletion' } }],
      },
    },
    repository,
    sender,
  },
  secret_scanning_alert: { action: 'created', alert: secret, repository, sender: { login: 'github' } },
  secret_scanning_alert_location: {
    action: 'created',
    alert: secret,
    location: {
      type: 'commit',
      details: { path: 'src/a b.ts', start_line: 3, commit_sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678' },
    },
    repository,
    sender: { login: 'github' },
  },
  security_and_analysis: {
    changes: {
      from: {
        security_and_analysis: {
          secret_scanning: { status: 'disabled' },
          secret_scanning_push_protection: { status: 'enabled' },
          dependabot_security_updates: { status: 'enabled' },
        },
      },
    },
    repository: {
      ...repository,
      security_and_analysis: {
        secret_scanning: { status: 'enabled' },
        secret_scanning_push_protection: { status: 'disabled' },
        dependabot_security_updates: { status: 'enabled' },
      },
    },
    sender,
  },
} as const;
