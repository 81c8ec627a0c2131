const MONOSPACE = 'ui-monospace, Menlo, Consolas, "Liberation Mono", monospace';

/** Styles that the renderers leave to the page. Colors are those of the clients. */
export const MESSAGE_STYLE = `
.slack { padding: 12px; background: #fff; color: #1d1c1d; overflow-wrap: anywhere; }
.slack * { overflow-wrap: anywhere; }
.slack.dark { background: #1a1d21; color: #d1d2d3; }
.slack .attachment { margin: 4px 0 4px 44px; padding-left: 10px; border-left: 4px solid; border-radius: 2px; }
.slack .words, .slack [class*=rich_text_section] { white-space: pre-wrap; }
.slack [class*=rich_text_section_element]:empty { display: none; }
.slack .words a { color: #1264a3; text-decoration: none; }
.slack.dark .words a { color: #1d9bd1; }
.slack .words code, .slack .words .pre { font: 12px/1.5 ${MONOSPACE}; color: #c01343; background: #f8f8f8; border: 1px solid #ddd; border-radius: 3px; padding: 1px 3px; }
.slack .words .pre { display: block; color: inherit; padding: 8px; margin: 4px 0; }
.slack.dark .words code, .slack.dark .words .pre { background: #222529; border-color: #565856; }
.slack.dark .words code { color: #e8912d; }
.slack .words .quote { display: block; padding-left: 12px; border-left: 4px solid #ddd; }
.slack .words .mention { color: #1264a3; background: #fdf2d0; }

discord-messages .embed-title { grid-column: 1 / 1; margin-top: 8px; font-size: 1rem; line-height: 1.375; font-weight: 600; color: #fff; }
discord-messages[light-theme] .embed-title { color: #060607; }
discord-messages .embed-title a, discord-messages .masked-link { color: #00aff4; text-decoration: none; }
discord-messages[light-theme] .embed-title a, discord-messages[light-theme] .masked-link { color: #0062d3; }
discord-messages .masked-link:hover, .slack a:hover { text-decoration: underline; }
discord-messages .field-name { margin-bottom: 2px; font-weight: 600; color: #fff; }
discord-messages[light-theme] .field-name { color: #313338; }
discord-messages .v2 { display: flex; flex-direction: column; gap: 8px; max-width: 560px; }
discord-messages .v2-container { display: flex; flex-direction: column; gap: 8px; padding: 16px; border: 1px solid #4e50584d; border-left: 4px solid transparent; border-radius: 8px; background: #2b2d31; }
discord-messages[light-theme] .v2-container { background: #f2f3f5; }
discord-messages .v2-section { display: flex; justify-content: space-between; gap: 16px; }
discord-messages .v2-section > div { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
discord-messages .v2-thumbnail { width: 85px; height: 85px; object-fit: cover; border-radius: 8px; }
discord-messages .v2-gallery { display: flex; flex-wrap: wrap; gap: 4px; }
discord-messages .v2-picture { flex: 1 1 40%; min-width: 0; border-radius: 8px; }
discord-messages .v2-line { width: 100%; border: 0; border-top: 1px solid #8080804d; }
discord-messages .v2-space { margin: 4px; border: 0; }
discord-messages ul, discord-messages ol { margin: 4px 0 0 16px; padding: 0; }
discord-messages li { margin-bottom: 4px; }
discord-message { padding-right: 16px; }
discord-embed:not([thumbnail]) > [slot=footer] { grid-column: 1 / 1; }
discord-messages .embed-image { max-width: 100%; margin-top: 16px; border-radius: 4px; justify-self: start; }
discord-messages .inline-code { padding: 0 .2em; border-radius: 4px; background: #1e1f22; font: .85em/1.2 ${MONOSPACE}; white-space: pre-wrap; }
discord-messages[light-theme] .inline-code { background: #e3e5e8; }
discord-code[multiline] { display: block; margin-bottom: 4px; }
discord-embed-description, discord-embed-field { overflow-wrap: anywhere; }
`;

/** The page's own style: the columns. */
export const STYLE = `
body { margin: 0; background: #d8dee4; font: 14px/1.4 system-ui, "Noto Sans", sans-serif; color: #1f2328; }
nav { display: flex; gap: 16px; padding: 8px 16px; }
nav label { display: flex; gap: 4px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 740px), 1fr)); gap: 16px; padding: 0 8px 16px; }
body:has([value=light]:checked) .pair.dark, body:has([value=dark]:checked) .pair.light { display: none; }
.case { padding: 8px; background: #d8dee4; }
.case h2 { margin: 0 0 8px; font-size: 16px; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; margin-bottom: 8px; }
.column > div + div { margin-top: 8px; }
.column > div > h3 { margin: 0 0 2px; font-size: 11px; font-weight: 600; color: #59636e; }
.body + .body { margin-top: 2px; }

${MESSAGE_STYLE}`;
