/**
 * What secrets look like, regardless of their name: the issuer and the form.
 * https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const FORMS: readonly (readonly [owner: string, form: string])[] = [
  ['GitHub', '\\bgh[opsur]_\\w{10}|\\bgithub_pat_\\w{10}'],
  ['GitLab', '\\bgl[a-z]{2,5}-[\\w-]{8}'],
  ['Atlassian', '\\bAT(?:ATT|CTT|BB|STT)[\\w=-]{16}'],
  ['Slack', '\\bxox[a-z]-|\\bxapp-\\d|\\bhooks\\.slack(?:-gov)?\\.com/'],
  [
    'Discord',
    '\\bdiscord(?:app)?\\.com/api/(?:v\\d+/)?webhooks/|\\b[MNO][\\w-]{22,27}\\.[\\w-]{6}\\.[\\w-]{27}',
  ],
  ['Microsoft Teams, Zapier', '\\.webhook\\.office\\.com/|\\bhooks\\.zapier\\.com/hooks/'],
  ['Telegram', '(?<!\\d)\\d{8,10}:AA[\\w-]{32}'],
  ['AWS', '\\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\\b|\\bIQoJb3JpZ2lu|\\bFwoGZXIvYXdz'],
  ['Google', '\\bAIza[\\w-]{30}|\\bya29\\.|\\bGOCSPX-[\\w-]{16}|(?<![\\w/])1//0[\\w-]{24}'],
  ['Azure', '\\b(?:Account|SharedAccess)Key='],
  ['Databricks', '\\bd(?:api|kea|ose)[a-f\\d]{32}'],
  ['Shopify', '\\bshp(?:at|ca|pa|ss|ua|tka)_[A-Fa-f\\d]{32}'],
  ['Stripe', '\\b[prs]k_(?:live|test)_\\w{8}|\\bwhsec_[\\w+/]{16}'],
  ['Square', '\\bsq0(?:atp|csp|idp)-[\\w-]{20}|\\bEAAA[\\w-]{40}'],
  ['Linear', '\\blin_(?:api|oauth|wh)_\\w{16}'],
  ['Notion, Figma, Airtable', '\\bntn_\\w{20}|\\bfig[du]_[\\w-]{20}|\\bpat[A-Za-z\\d]{14}\\.[a-f\\d]{20}'],
  ['OpenAI, Anthropic and their like', '\\bsk-[\\w-]{12}|\\b(?:gsk|r8|hf)_\\w{16}|\\b(?:pplx|xai)-\\w{20}'],
  ['SendGrid, Mailgun, Mailchimp', '\\bSG\\.[\\w-]{16}|\\bkey-[a-f\\d]{32}\\b|\\b[a-f\\d]{32}-us\\d{1,2}\\b'],
  ['Twilio', '\\b(?:AC|SK)[a-f\\d]{32}\\b'],
  ['npm, PyPI, RubyGems', '\\bnpm_[\\dA-Za-z]{10}|\\bpypi-\\w{16}|\\brubygems_[a-f\\d]{20}'],
  ['crates.io, NuGet, Clojars', '\\bcio[A-Za-z\\d]{32}\\b|\\boy2[a-z\\d]{43}\\b|\\bCLOJARS_[a-z\\d]{30}'],
  ['Docker, JFrog', '\\bdckr_(?:pat|oat)_|\\bAKCp[A-Za-z\\d]{20}'],
  ['DigitalOcean, Heroku, Fly', '\\bdo[opr]_v1_|\\bHRKU-[\\w-]{20}|\\bFlyV1 |\\bfo1_\\w{20}'],
  ['HashiCorp', '\\bhv[bsr]\\.\\w{16}|\\b[A-Za-z\\d]{14}\\.atlasv1\\.'],
  [
    'Doppler, Pulumi, 1Password',
    '\\bdp\\.(?:pt|st|ct|sa|scim|audit)\\.\\w{16}|\\bpul-[a-f\\d]{40}|\\bops_eyJ',
  ],
  [
    'Grafana, Sentry, New Relic',
    '\\bgl(?:c|sa)_[\\w+/=-]{20}|\\bsntry[su]_[\\w+/=-]{20}|\\bNR(?:AK|JS|RA)-[\\w-]{16}',
  ],
  ['Dynatrace, Postman', '\\bdt0[a-z]\\d\\d\\.[A-Z\\d]{20}|\\bPMAK-[a-f\\d]{20}'],
  ['Supabase, PlanetScale', '\\bsbp_[a-f\\d]{30}|\\bsb_secret_|\\bpscale_(?:tkn|pw|oauth)_'],
  [
    'Vercel, Netlify, Buildkite, CircleCI',
    '\\bvc[apkri]_\\w{20}|\\bnf[bcpu]_\\w{20}|\\bbk[a-z]{2}_\\w{20}|\\bCCI(?:PAT|PRJ)_\\w{16}',
  ],
  ['age', '\\b[Aa][Gg][Ee]-[Ss][Ee][Cc][Rr][Ee][Tt]-[Kk][Ee][Yy]-1'],
  ['keys and signed tokens', '-----BEGIN|\\bPuTTY-User-Key-File|\\beyJ[\\w-]{8,}\\.[\\w-]{8,}'],
  [
    'an address with a password',
    '://[^\\s/@:]*:[^\\s/@]+@|[&?](?:sig|signature|[Xx]-[Aa]mz-[Ss]ignature|key|code)=[^&\\s]{8}',
  ],
  ['a header', '\\b(?:[Bb]earer|BEARER)\\s+[\\w+/.~-]{8}|\\b(?:[Bb]asic|BASIC)\\s+(?=\\S+[\\dA-Z=])\\S{6}'],
  // A wallet phrase has 12 to 24 words of 3 to 8 letters.
  ['a recovery phrase', '^\\s*(?:[a-z]{3,8}\\s+){11}(?:(?:[a-z]{3,8}\\s+){3}){0,4}[a-z]{3,8}\\s*$'],
];

const VALUE = new RegExp(FORMS.map(([, form]) => form).join('|'));

/** An AWS secret has no form except its length. A Git hash has the same length, but letters of one case. */
const FORTY = /(?<![\w+/=.-])[A-Za-z\d+/]{40}(?![\w+/=.-])/g;

const isMixed = (text: string): boolean =>
  [/\d/, /[a-z].*[a-z]/, /[A-Z].*[A-Z]/].every(kind => kind.test(text));

/** Whether a value looks like a secret, regardless of its name. */
export const isSecretValue = (value: string): boolean =>
  VALUE.test(value) || (value.match(FORTY) ?? []).some(isMixed);
