'use strict';

var start = require('../hookline.js');
var node_path = require('node:path');
var node_net = require('node:net');

/** Why a request got no answer. `timeoutMs` is the time it was given. */
const describeNoAnswer = (function ({ reason, sent, aborted }, timeoutMs) {
    return aborted ? `no ${sent ? 'answer' : 'connection'} within ${start.formatDuration(timeoutMs)}` : reason;
});
const describeUnreachable = (function (title, why, hint) {
    return `${title} cannot be reached: ${why}; ${hint}`;
});
/**
 * @param title the platform's name.
 * @param why the result of the last attempt.
 */
const describeUnconfirmed = (function (title, attempts, why) {
    return `${title} did not confirm the message in ${formatAttempts(attempts)}: ${why}`;
});
const describeDeadline = (function (title, attempts, deadlineMs, why) {
    return `${title} did not confirm the message within the deadline of ${start.formatDuration(deadlineMs)} (${formatAttempts(attempts)}): ${why}`;
});
/** @param result of the last attempt, which the deadline cut short. */
const describeCutAttempt = (function (title, attempts, deadlineMs, { sent }) {
    return `${title} did not confirm the message: no ${sent ? 'answer' : 'connection'} within the deadline of ${start.formatDuration(deadlineMs)} (${formatAttempts(attempts)})`;
});
const describeLongWait = (function (title, afterMs, deadlineMs, leftMs) {
    return `${title} asks to wait ${start.formatDuration(afterMs)}, but the deadline of ${start.formatDuration(deadlineMs)} leaves only ${start.formatDuration(leftMs)}`;
});
const describeInterrupt = (function (title) {
    return `the runner stopped the step (SIGINT or SIGTERM) before ${title} had confirmed the message`;
});
const formatAttempts = (function (count) {
    return (count === 1 ? '1 attempt' : `${count} attempts`);
});

/**
 * Limits for waiting. Slack: https://docs.slack.dev/apis/web-api/rate-limits \u00b7 Discord:
 * https://discord.com/developers/docs/topics/rate-limits
 */
const RETRY = {
    /** The first back-off is a random time up to this; each later one up to twice the previous bound. */
    baseMs: 1_000,
    capMs: 15_000,
    /** Shortest wait, so that a server in trouble is not flooded. */
    leastMs: 100,
    /** Time reserved for the attempt itself. With less, an answer is unlikely, and nobody would know whether the message arrived. */
    attemptMs: 250,
    /** Retries after a request that may have arrived without an answer. Each retry could post the message twice. */
    triesWhenUnsure: 2,
};
/**
 * Milliseconds until the next attempt, or `give-up` if the deadline leaves no time for it: the server's own wait plus full jitter over a
 * doubling back-off. Jobs of a run that fail together get the same wait from the server. Each further refusal means that there are more of
 * them than the platform accepts, so they spread out instead of returning at once.
 */
const nextWait = (function ({ afterMs = 0, retries, leftMs, random }) {
    const room = leftMs - RETRY.attemptMs;
    if (room <= 0 || afterMs > room)
        return 'give-up';
    // Drawn again instead of cut at the deadline, where all jobs would meet.
    const widest = Math.min(RETRY.capMs, RETRY.baseMs * 2 ** retries, room - afterMs);
    return Math.min(Math.max(RETRY.leastMs, afterMs + random * widest), room);
});

/** What follows an attempt that does not confirm the message. @param leftMs until the deadline, when the attempt began. */
const takeNextStep = (function (progress, sendContext, outcome, leftMs) {
    const { destination } = sendContext;
    switch (outcome.kind) {
        case 'too-late':
            return endTooLate(progress, sendContext);
        case 'failed':
            return afterSilence(progress, sendContext, outcome, leftMs);
        case 'refused':
            return refusedResult(progress, describeAnswer(destination, outcome.reason, outcome.hint), outcome.senderRejected);
        case 'unreachable':
            return start.failedResult(progress, describeUnreachable(destination.platform.title, outcome.reason, outcome.hint));
        case 'form-refused':
            return replacePayload(progress, sendContext, outcome, 'sending the same message in a simpler form');
        case 'message-missing':
            return replacePayload(progress, sendContext, outcome, 'posting it again');
        case 'retry':
            return wait(progress, sendContext, outcome);
    }
});
const endTooLate = (function (progress, { destination, limits, edges }) {
    const { title } = destination.platform;
    return start.failedResult(progress, edges.interrupted.aborted
        ? describeInterrupt(title)
        : describeDeadline(title, progress.attempts, limits.deadlineMs, 'no time was left'));
});
const afterSilence = (function (progress, sendContext, result, leftMs) {
    const { title } = sendContext.destination.platform;
    if (result.hint !== undefined)
        return start.failedResult(progress, describeUnreachable(title, result.reason, result.hint));
    if (result.sent)
        markUnsure(progress);
    const timeoutMs = Math.min(sendContext.limits.timeoutMs, leftMs);
    const reason = describeNoAnswer(result, timeoutMs);
    return wait(progress, sendContext, { reason }, timeoutMs === leftMs ? result : undefined);
});
/** The platform refused only the form or the edited message, so nothing has arrived. Starts over with another form of the same message. */
const replacePayload = (async function (progress, { destination, edges }, { kind, reason, hint }, instead) {
    const other = kind === 'message-missing' ? progress.payload.asNewMessage : await nextForm(progress.payload);
    if (other === undefined)
        return refusedResult(progress, kind === 'message-missing'
            ? describeAnswer(destination, reason, hint)
            : `${reason}; ${progress.payload.hint ?? hint}`);
    edges.log(`${destination.name}: ${reason}; ${instead}`);
    progress.payload = other;
    progress.lastAttempt = Infinity;
    return undefined;
});
const nextForm = (async function (payload) {
    const [next, ...rest] = (await payload.fallbacks?.()) ?? [];
    return next && { ...payload, ...next, fallbacks: (async () => rest) };
});
/** @param last result of an attempt that had time only until the deadline. */
const wait = (async function (progress, { destination, limits, endsAt, edges }, { reason, afterMs }, last) {
    const { title } = destination.platform;
    const { attempts, retries } = progress;
    if (edges.interrupted.aborted)
        return start.failedResult(progress, describeInterrupt(title));
    if (last?.aborted)
        return start.failedResult(progress, describeCutAttempt(title, attempts, limits.deadlineMs, last));
    if (attempts >= progress.lastAttempt)
        return start.failedResult(progress, describeUnconfirmed(title, attempts, reason));
    const leftMs = endsAt - edges.clock.now();
    const waitMs = retries < (limits.mostRetries ?? Infinity)
        ? nextWait({ afterMs, retries, leftMs, random: edges.random() })
        : 'give-up';
    if (waitMs === 'give-up') {
        const tooLong = afterMs !== undefined && leftMs > 0 && afterMs > leftMs;
        const why = tooLong
            ? describeLongWait(title, afterMs, limits.deadlineMs, leftMs)
            : describeDeadline(title, attempts, limits.deadlineMs, reason);
        return { ...start.failedResult(progress, why), ...start.known('retryAfterMs', afterMs) };
    }
    edges.log(`${destination.name}: ${reason}, next try in ${start.formatDuration(waitMs)} (attempt ${attempts + 1})`);
    progress.retries += 1;
    await edges.clock.sleep(waitMs, edges.interrupted);
    return undefined;
});
const markUnsure = (function (progress) {
    progress.lastAttempt = Math.min(progress.lastAttempt, progress.attempts + RETRY.triesWhenUnsure);
});
const describeAnswer = (function ({ platform }, reason, hint) {
    return `${platform.title} answered: ${reason}; ${hint}`;
});
/** A refusal also shows that no earlier attempt has arrived. */
const refusedResult = (function (progress, reason, senderRejected = false) {
    return ({
        ...start.failedResult(progress, reason),
        mayHaveArrived: false,
        forGood: true,
        senderRejected,
    });
});

var nextStep = /*#__PURE__*/Object.freeze({
  __proto__: null,
  takeNextStep: takeNextStep
});

/**
 * Milliseconds to wait from a `Retry-After` header: seconds or an HTTP date, measured from `nowMs`; a past date means now. Undefined if the
 * header is missing or invalid. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryAfterMs = (function (header, nowMs) {
    const value = header?.trim() ?? '';
    const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
    return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
});
/** NaN for anything but an HTTP date. The oldest of its three forms names no time zone, but means GMT like the others. */
const dateMs = (function (value) {
    return /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;
});
/** Statuses that refuse the address or the sender, whatever the message, unless the answer says more. */
const SENDER_REJECTED = new Set([401, 403, 404, 405, 410]);
const isSenderRejectedStatus = (function (status) {
    return SENDER_REJECTED.has(status);
});
/** What people read instead of a page's source. */
const HTML_PAGE = 'an HTML page';
const PAGE_START = 2_000;
/** A page for people, which no API of a platform sends. */
const isHtmlPage = (function (body) {
    return /<(?:!doctype|html|head|body|title)\b/i.test(body.slice(0, PAGE_START));
});
/** Statuses with which a proxy or a firewall keeps requests back, in addition to those above. */
const KEPT_BACK = new Set([407, 451]);
/** The outcome if a page shows that something between here and the platform answered: a proxy, a firewall, or another server. */
const readForeignPage = (function ({ status, body }) {
    return (isSenderRejectedStatus(status) || KEPT_BACK.has(status)) && isHtmlPage(body)
        ? {
            kind: 'unreachable',
            reason: `HTTP ${status}: ${HTML_PAGE}`,
            hint: 'a proxy or a firewall may have answered instead: check the network between the runner and it, and the URL in the secret',
        }
        : undefined;
});

/** The parts that were cut, most important first. */
const listCuts = (function ({ body, bodyLinks, change, fields, facts }) {
    return [
        ...(body ? [{ part: 'body' }] : []),
        ...(bodyLinks ? [{ part: 'body-links' }] : []),
        ...(change ? [{ part: 'change' }] : []),
        ...(fields.cut > 0 ? [{ part: 'fields', ...fields }] : []),
        ...(facts ? [{ part: 'facts' }] : []),
    ];
});

/** A longer target is not worth the words that it would push out, if words have to be cut anyway. */
const LONG$1 = 300;
const linksInBlocks = (function (blocks) {
    return blocks.flatMap((block => {
        if (block.kind === 'list')
            return block.items.flatMap((item => linksInBlocks(item.of)));
        if (block.kind === 'quote')
            return linksInBlocks(block.of);
        return 'of' in block ? start.linksIn(block.of) : [];
    }));
});
const unlinked = (function (nodes, shed) {
    return nodes.flatMap(((node) => {
        if (!('of' in node))
            return [node];
        const of = unlinked(node.of, shed);
        return shed.has(node) ? of : [{ ...node, of }];
    }));
});
const unlinkedItem = (function (item, shed) {
    return item.forLink === true && linksInBlocks(item.of).every((node => shed.has(node)))
        ? []
        : [{ ...item, of: unlinkedBlocks(item.of, shed) }];
});
const unlinkedBlocks = (function (blocks, shed) {
    return blocks.flatMap(((block) => {
        if (block.kind === 'list') {
            const items = block.items.flatMap((item => unlinkedItem(item, shed)));
            return items.length === 0 ? [] : [{ ...block, items }];
        }
        if (block.kind === 'quote')
            return [{ ...block, of: unlinkedBlocks(block.of, shed) }];
        return ['of' in block ? { ...block, of: unlinked(block.of, shed) } : block];
    }));
});
/** What changed between two versions: people continue reading there. A tag may contain slashes. */
const isCompare = (function ({ url }) {
    return /\/compare\/(?:[^/?#]+|[^?#]+\.\.[^?#]+)$/.test(url);
});
/**
 * In the order in which they may go: profiles, which their names identify anyway; badges; then the longest first, and the last of equal
 * ones. The first two are decoration.
 */
const inOrder = (function (blocks) {
    const all = linksInBlocks(blocks)
        .filter((node => !isCompare(node)))
        .toReversed();
    const profiles = new Set(all.filter(start.isProfile));
    const badges = all.filter((node => node.isPicture === true && !profiles.has(node)));
    const decoration = new Set([...profiles, ...badges]);
    const others = all.filter((node => !decoration.has(node))).toSorted(((a, b) => b.url.length - a.url.length));
    return { links: [...decoration, ...others], decoration: decoration.size };
});
/**
 * The same words with fewer links, if they are too long for `room`. Targets go before words, decoration first and a version comparison
 * never, until the rest fits. If the words alone do not fit, only decoration and long targets go.
 */
const dropTargets = (function (blocks, room, size) {
    const { links, decoration } = inOrder(blocks);
    if (links.length === 0)
        return blocks;
    const long = links.filter((({ url }, index) => index < decoration || url.length > LONG$1));
    const without = ((shed) => shed.length === 0 ? blocks : unlinkedBlocks(blocks, new Set(shed)));
    if (start.totalLeafLength(without(links)) > room)
        return without(long);
    let count = 0;
    let over = size(blocks) - room;
    while (over > 0 && count < links.length) {
        count = countLinksToDrop(links, count, over);
        over = size(without(links.slice(0, count))) - room;
    }
    return over > 0 ? without(long) : without(links.slice(0, count));
});
/** How many links have to go to save `over` units. */
const countLinksToDrop = (function (links, shed, over) {
    let left = over;
    const last = links.findIndex(((link, index) => {
        if (index >= shed)
            left -= link.url.length;
        return left <= 0;
    }));
    return last < 0 ? links.length : last + 1;
});

/** How far from the end a version comparison may be if there are others. */
const NEAR_END = 3;
/** In units. A longer paragraph is part of the text. */
const COMPARISON = 300;
const isComparison = (function (block) {
    return block?.kind === 'paragraph' &&
        start.linksIn(block.of).some(isCompare) &&
        start.toPlainText(block.of).length <= COMPARISON;
});
/** A paragraph, or the last item of a list, that links to a comparison of versions. */
const readComparison$1 = (function (block) {
    if (block.kind !== 'list')
        return isComparison(block) ? block : undefined;
    const last = block.items.at(-1);
    return last?.of.length === 1 && isComparison(last.of[0]) ? { kind: 'list', items: [last] } : undefined;
});
/**
 * What release notes say of all changes: a line that links to a comparison of versions. If there are several, such as one for each package,
 * only a paragraph at the end is about the whole.
 */
const findComparison = (function (blocks) {
    const found = blocks.flatMap(((block, index) => {
        const of = readComparison$1(block);
        return of === undefined ? [] : [{ of, isLast: index >= blocks.length - NEAR_END }];
    }));
    if (found.length === 1)
        return found[0]?.of;
    return found.findLast((({ of, isLast }) => isLast && of.kind === 'paragraph'))?.of;
});
/** Whether blocks link to the same comparison. */
const hasComparison = (function (blocks, comparison) {
    const wanted = new Set(linksInBlocks([comparison])
        .filter(isCompare)
        .map((({ url }) => url)));
    return linksInBlocks(blocks).some((({ url }) => wanted.has(url)));
});
/** In units. */
const LONG_PART = 1_000;
/** Code, a comment, or the definition of a link. */
const NO_TEXT = /```|~~~|<!--|-->|^\[[^\]\n]+\]:/;
/** The source of such a line at the end of a text that is too long to be read whole. */
const findComparisonSource = (function (unread) {
    return unread
        .trim()
        .split(/\n[ \t]*\n/)
        .slice(-NEAR_END)
        .findLast((part => part.length <= LONG_PART && part.includes('/compare/') && !NO_TEXT.test(part)));
});

/** The first `units` of a longer node, and the ellipsis. In a link, the ellipsis is inside its label. */
const cutNode = (function (node, units) {
    if (units === 0 || node.kind === 'break' || node.kind === 'time')
        return [start.text(start.MARK)];
    switch (node.kind) {
        case 'text':
            return [start.text(start.closeIsolates(node.text.slice(0, units) + start.MARK))];
        case 'code':
            return [start.code(start.closeIsolates(node.text.slice(0, units))), start.text(start.MARK)];
        default:
            return [{ ...node, of: keep(node.of, units) }];
    }
});
const keep = (function (nodes, units) {
    const kept = [];
    let left = units;
    for (const node of nodes) {
        const { length } = start.toPlainText([node]);
        if (length > left)
            return [...kept, ...cutNode(node, left)];
        kept.push(node);
        left -= length;
    }
    return [...kept, start.text(start.MARK)];
});
/** At most `max` UTF-16 units of plain text, including the ellipsis; cut like `cutText`. */
const cutInlines = (function (nodes, max) {
    const value = start.toPlainText(nodes);
    if (value.length <= max)
        return nodes;
    return max <= 0 ? [] : keep(nodes, start.keptLength(value, max));
});

var cutInlines$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  cutInlines: cutInlines
});

/** The first `units` of a text: no ellipsis, and no regard for graphemes, since it is only measured. */
const takeBeginning = (function (blocks, units) {
    return takeLeading(blocks, units, start.leafLength, beginBlock);
});
const beginBlock = (function (block, units) {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return { ...block, of: takeInlines(block.of, units) };
        case 'list': {
            const items = takeLeading(block.items, units, (item => start.totalLeafLength(item.of)), ((item, left) => ({ ...item, of: takeBeginning(item.of, left) })));
            return { ...block, items };
        }
        case 'quote':
            return { ...block, of: takeBeginning(block.of, units) };
        case 'pre':
            return { ...block, text: block.text.slice(0, units) };
        case 'rule':
            return block;
    }
});
const takeInlines = (function (nodes, units) {
    return takeLeading(nodes, units, inlineLength, takeInline);
});
const inlineLength = (function (node) {
    return start.leafLength({ kind: 'paragraph', of: [node] });
});
const takeInline = (function (node, units) {
    if (node.kind === 'text' || node.kind === 'code')
        return { ...node, text: node.text.slice(0, units) };
    return 'of' in node ? { ...node, of: takeInlines(node.of, units) } : node;
});
/** Parts until `units` are full; the last one is cut there. */
const takeLeading = (function (parts, units, length, first) {
    const kept = [];
    let left = units;
    for (const part of parts) {
        const whole = length(part);
        kept.push(whole <= left ? part : first(part, left));
        left -= whole;
        if (left <= 0)
            break;
    }
    return kept;
});

/**
 * The largest number from 1 to `most` whose size is within `room`, provided that every smaller number fits too; 0 if none does. Sizes
 * usually grow evenly, so it tries where the room should end, and sometimes halves the rest in case they do not.
 */
const findLargest = (function (most, sizeOf, room) {
    if (most < 1)
        return 0;
    let over = { count: most, size: sizeOf(most) };
    if (over.size <= room)
        return most;
    let fits = { count: 0, size: 0 };
    for (let tries = 1; over.count - fits.count > 1; tries += 1) {
        const gap = over.count - fits.count;
        const share = tries % 3 === 0 ? 1 / 2 : (room - fits.size) / (over.size - fits.size);
        const count = fits.count + Math.min(gap - 1, Math.max(1, Math.floor(gap * share)));
        const found = { count, size: sizeOf(count) };
        if (found.size <= room)
            fits = found;
        else
            over = found;
    }
    return fits.count;
});
/** How much of a long text is measured first. Characters that do not show make a printed text shorter. */
const SAMPLE = 1.25;
/** A start of the blocks that is too long for `room` by itself; undefined if all blocks may be needed. */
const findTooLong = (function (blocks, room, size) {
    const units = Math.ceil(room * SAMPLE);
    if (start.totalLeafLength(blocks) <= units)
        return undefined;
    const some = takeBeginning(blocks, units);
    const printed = size(some);
    return printed > room ? { blocks: some, size: printed } : undefined;
});
/** The printed length. For much longer text, only that it is longer, to avoid printing all of it. */
const sizeUpTo = (function (blocks, room, size) {
    return findTooLong(blocks, room, size)?.size ?? size(blocks);
});
/** How many leading parts could fit by their own text alone, to avoid printing what is far too long. */
const countAtMost = (function (parts, room) {
    let sum = 0;
    const over = parts.findIndex((part => {
        sum += start.totalLeafLength(part);
        return sum > room;
    }));
    return over < 0 ? parts.length : over;
});
/** How many leading parts (blocks, or list items) fit. */
const countFitting = (function (parts, room, sizeOf) {
    return findLargest(countAtMost(parts, room), sizeOf, room);
});

const cutSentence = (function (block, room, size) {
    const cut = ((max) => ({ ...block, of: cutInlines(block.of, max) }));
    const most = Math.min(room, start.toPlainText(block.of).length - 1);
    const max = findLargest(most, (units => size([cut(units)])), room);
    // With room for one unit, only the ellipsis is left.
    return max > 1 ? cut(max) : undefined;
});
const cutPre = (function (block, room, size) {
    // A line that starts beyond the room cannot be kept.
    const lines = block.text.slice(0, room + 1).split('\n');
    const after = ((count) => ({ ...block, text: [...lines.slice(0, count), start.MARK].join('\n') }));
    const count = findLargest(lines.length - 1, (some => size([after(some)])), room);
    if (count > 0)
        return after(count);
    const inside = ((max) => ({ ...block, text: start.cutText(`${lines[0] ?? ''}${start.MARK}`, max) }));
    const max = findLargest(Math.min(room, lines[0]?.length ?? 0), (units => size([inside(units)])), room);
    return max > 1 ? inside(max) : undefined;
});
const cutList = (function (block, room, size, sentences) {
    const { items } = block;
    const first = ((count) => ({ ...block, items: items.slice(0, count) }));
    const count = countFitting(items.map((item => item.of)), room, (some => size([first(some)])));
    const next = items[count];
    if (next === undefined)
        return block;
    const withPart = ((of) => ({
        ...block,
        items: [...items.slice(0, count), { ...next, of }],
    }));
    const part = keepBlocks(next.of, room, (of => size([withPart(of)])), count > 0 ? 'none' : sentences);
    if (part.length > 0)
        return withPart(part);
    return count > 0 ? first(count) : undefined;
});
const cutQuote = (function (block, room, size, sentences) {
    const of = keepBlocks(block.of, room, (inner => size([{ ...block, of: inner }])), sentences);
    return of.length > 0 ? { ...block, of } : undefined;
});
const cutBlock = (function (block, room, size, sentences) {
    const inner = sentences === 'any' ? 'first' : sentences;
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return sentences === 'none' ? undefined : cutSentence(block, room, size);
        case 'pre':
            return sentences === 'none' ? undefined : cutPre(block, room, size);
        case 'list':
            return cutList(block, room, size, inner);
        case 'quote':
            return cutQuote(block, room, size, inner);
        case 'rule':
            return undefined;
    }
});
const isTitle = (function (block) {
    return block.kind === 'heading' || block.kind === 'rule';
});
/** In units. What is longer says something by itself. */
const NAME$1 = 30;
/** Whether a paragraph only announces what follows, such as a list: it ends in a colon, or it is a name. */
const isAnnouncement = (function (block, next, isItem) {
    if (block?.kind !== 'paragraph' || isTitle(next) || next.kind === 'paragraph')
        return false;
    const value = start.toPlainText(block.of).trimEnd();
    return /[:\uff1a]$/.test(value) || (isItem && value.length <= NAME$1 && !/[.!?\u3002\uff01\uff1f]$/.test(value));
});
/** Without the titles and the announcement at the end, which say nothing if what they are about is lost. */
const withoutLoneTitles = (function (kept, lost, sentences) {
    const isItem = sentences === 'none';
    const isLone = isAnnouncement(kept.at(-1), lost, isItem) && (isItem || kept.length > 1);
    const rest = isLone ? kept.slice(0, -1) : kept;
    return rest.slice(0, rest.findLastIndex((block => !isTitle(block))) + 1);
});
/** How much of the room is full if no sentence needs to be cut to fill it. */
const FULL = 2 / 3;
const keepBlocks = (function (blocks, room, size, sentences) {
    const count = countFitting(blocks.map((block => [block])), room, (some => size(blocks.slice(0, some))));
    const kept = blocks.slice(0, count);
    const next = blocks[count];
    if (next === undefined)
        return blocks;
    const whole = withoutLoneTitles(kept, next, sentences);
    const isFull = next.kind === 'list' && whole.length > 0 && size(whole) >= room * FULL;
    const allowed = count > 0 && (sentences === 'first' || isFull) ? 'none' : sentences;
    const part = cutBlock(next, room, (more => size([...kept, ...more])), allowed);
    // A title is kept if the text ended with it.
    return part !== undefined && (!isTitle(part) || count === blocks.length - 1) ? [...kept, part] : whole;
});
/** Like `keepBlocks`, but keeps the version comparison that would be lost with the end. */
const keepWords = (function (blocks, most, size, all) {
    const last = findComparison(all);
    const whole = keepBlocks(blocks, most, size, 'any');
    const [first] = blocks;
    if (last === undefined || first === undefined || hasComparison(whole, last))
        return whole;
    const taken = size([{ kind: 'rule' }, last]) - size([{ kind: 'rule' }]);
    if (taken > most / 2)
        return whole;
    return [...keepBlocks(blocks, most - taken, size, 'any'), last];
});
/** The same blocks without as few links as needed to fit into `room`; undefined if words would have to go too. */
const wholeWords = (function (blocks, room, size) {
    const shed = dropTargets(blocks, room, size);
    return start.totalLeafLength(shed) <= room && size(shed) <= room ? shed : undefined;
});
/**
 * As many leading blocks as fit into `room`. Cuts the first one that does not fit at the best place: a list after an item, a quote after a
 * block, code after a line, a paragraph at a word, with an ellipsis. Removes long link targets before words.
 */
const cutBlocks = (function (blocks, room, size) {
    const near = findTooLong(blocks, room, size)?.blocks ?? blocks;
    return keepWords(dropTargets(near, room, size), room, size, blocks);
});
/** The same without regard to links, for a size that does not include them. */
const cutWords = (function (blocks, room, size) {
    return size(blocks) <= room ? blocks : keepWords(blocks, room, size, blocks);
});

/** @param from when the message was written, formatted by the platform. */
const formatLateness = (function ({ by, mayHaveArrived }, from) {
    return `Delivered ${start.formatDuration(by)} late, written ${from}${mayHaveArrived ? '; you may have it already' : ''}`;
});
/** Each mention once, at most `most`, and as many as fit into one text, each followed by a space. */
const fitMentions = (function (parts, room, most = Infinity) {
    const distinct = new Map(parts.map((part => [part.text, part]))).values();
    const fitting = [];
    let left = room;
    for (const part of [...distinct].slice(0, most)) {
        left -= part.text.length + 1;
        if (left < 0)
            break;
        fitting.push(part);
    }
    return fitting;
});

/** The ID of a channel, a direct message, or a person. */
const ID = /^[CDGUW][A-Z\d]{6,20}$/;
/**
 * A name: lower-case letters (of any alphabet), digits, hyphens, and underscores.
 * https://docs.slack.dev/reference/methods/conversations.create#naming
 */
const NAME = String.raw `^#?[^\p{Lu}\p{Lt}\s!-,./:-@[-^\x60{-~]{1,80}$`;
/** Not a literal: V8 compiles literals when it first parses a file, and `\p{\u2026}` takes a millisecond that few runs need. */
const isName = (function (value) {
    return new RegExp(NAME, 'u').test(value);
});
/** A person, to whom Slack's older webhooks send a direct message. */
const PERSON = /^@[^\s,#@]+$/;
/** How people copy a channel: as its link, in the syntax of a message, or its ID after a `#`. */
const COPIED = /^(?:https:\/\/[^/\s]+\/(?:archives|client\/[A-Z\d]+)\/([CDG][A-Z\d]+)\/?|<#([CDG][A-Z\d]+)(?:\|[^>]*)?>|#([CDG][A-Z\d]{8,20}))$/;
/** What Slack would refuse as the channel of a message; undefined if it may be one. */
const findChannelFault = (function (value) {
    if (ID.test(value) || isName(value) || PERSON.test(value))
        return undefined;
    const copied = COPIED.exec(value) ?? [];
    const id = copied.slice(1).find((part => part !== undefined));
    if (id !== undefined)
        return { problem: 'not the ID of a channel', hint: `write ${id}` };
    if (/[,\n]|.[#@]/.test(value))
        return { problem: 'not one channel', hint: 'write its ID, such as C0123ABCD, or #name' };
    const name = toName(value);
    return {
        problem: 'not a name that a Slack channel can have',
        hint: `write ${isName(name) ? name : '#name'} (small letters, digits, - and _), or its ID, such as C0123ABCD`,
    };
});
/** Slack writes spaces as hyphens. */
const toName = (function (value) {
    return `#${value
        .replace(/^#\s*/, '')
        .toLowerCase()
        .replace(/\s+/g, '-')
        .replace(new RegExp(String.raw `[^\p{L}\p{M}\p{N}_-]`, 'gu'), '')}`;
});

/** The payload with the body of each form changed, except those for a new message. */
const mapForms = (function (payload, change) {
    const { fallbacks } = payload;
    const changeForm = ((form) => ({ ...form, body: change(form.body) }));
    return {
        ...payload,
        body: change(payload.body),
        ...(fallbacks && { fallbacks: (async () => (await fallbacks()).map(changeForm)) }),
    };
});

/** Whether one of the event's texts is such a one. @param skipped keys of what is left out. */
const someText = (function (payload, isIt, skipped = []) {
    const waiting = [payload];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value === 'string' && isIt(value.trim()))
            return true;
        const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
        for (const [, inner] of parts.filter((([key]) => !skipped.includes(key))))
            waiting.push(inner);
    }
    return false;
});
/** Whether the event contains this text: then an expression may have put it into an input. */
const containsText = (function (payload, text) {
    return someText(payload, (found => found === text.trim()));
});
/** The same inputs, without mistakes that only the event caused. */
const markEventMistakes = (function (inputs, payload) {
    return ({
        ...inputs,
        mistakes: inputs.mistakes.map((mistake => mistake.value !== undefined && containsText(payload, mistake.value)
            ? start.fromValues(mistake, 'it is left out')
            : mistake)),
    });
});
/** What is meant for a workflow to read: an ID in it is one. */
const GIVEN_BY_HAND = ['inputs', 'client_payload', 'payload'];
/** Names from the event that expressions can use but its file does not contain. */
const branchNames = (function (ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
});
/**
 * The same inputs with a title next to a thread's ID, or instead of a Slack thread, if the event contains the same text as a name.
 * Otherwise anyone who names a branch or a release could decide where messages go, or that they go nowhere.
 */
const withThreadTitle = (function (inputs, payload) {
    const { target, notes } = inputs;
    const { thread, threadLink } = target ?? {};
    const written = threadLink ?? thread;
    if (target === undefined || thread === undefined || written === undefined)
        return inputs;
    if (!start.isSnowflake(thread) && !start.isTs(thread))
        return inputs;
    const isName = ((text) => text === written || branchNames(text) === written);
    if (!someText(payload, isName, GIVEN_BY_HAND))
        return inputs;
    const { thread: _thread, ...rest } = target;
    const note = `thread: ${start.quoteValue(written)} is also a text of the event, so it is used as the title of a thread`;
    return start.isTs(thread)
        ? {
            ...inputs,
            target: { ...rest, threadTitle: written },
            notes: [...notes, note],
        }
        : { ...inputs, target: { ...target, threadTitle: written } };
});
/** The names that the event gives people and branches, besides its file. */
const NAMES = ['GITHUB_ACTOR', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_HEAD_REF', 'GITHUB_REF_NAME'];
/** The mistake of a sender name; not the author's if the event brought what Discord refuses. */
const markEventSender = (function (mistake, username, payload, env) {
    const refused = mistake.value?.toLowerCase() ?? '';
    const brings = ((text) => text !== '' &&
        username.includes(text) &&
        !username.replaceAll(text, ' x ').toLowerCase().includes(refused));
    const isBrought = NAMES.some((name => brings(env[name]?.trim() ?? ''))) || someText(payload, brings);
    return isBrought ? start.fromValues(mistake, 'it is left out') : mistake;
});

var eventValues = /*#__PURE__*/Object.freeze({
  __proto__: null,
  markEventMistakes: markEventMistakes,
  markEventSender: markEventSender,
  withThreadTitle: withThreadTitle
});

/** What people write instead of a webhook URL, and what to write. None of it quotes the value. */
const NOT_A_URL = [
    [/^-\s/, 'begins with "-"', 'leave it out: write one URL per line, not a YAML list'],
    [/^[[{]/, 'begins with a bracket', 'write one URL per line, not JSON'],
    [/^["']/, 'begins with a quote', 'write the URL without quotes'],
    [/^x(?:ox[a-z]|app)[-.]/, 'is a bot token', 'put it into slack-token, with channel'],
    [/^<.*>$/, 'is in angle brackets', 'write the URL without them'],
    [
        /^\$\{\{/,
        'is an expression that was not evaluated',
        'write ${{ secrets.NAME }}, closed and without quotes',
    ],
    [/^\$/, 'is a variable that nothing fills in here', 'write ${{ secrets.NAME }}, or put it into env'],
    [/^(?:secrets|vars|env)\.[A-Za-z_]\w*$/, "looks like a secret's name", 'write ${{ secrets.NAME }}'],
    [/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//, 'has no https:// in front', 'copy the whole URL into the secret'],
    [/^[^:/\s]{1,30}:\s*https?:/i, 'has ":" between name and URL', 'write name = https://\u2026'],
    [
        /^(?:secrets\.)?[A-Za-z_][A-Za-z0-9_]*(?:WEBHOOK|URL|SECRET|SLACK|DISCORD)[A-Za-z0-9_]*$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/i,
        "looks like a secret's name",
        'write ${{ secrets.NAME }}',
    ],
];
/** The mistake in a line that does not hold one URL. */
const notOneUrl = (function (input, { at, url }) {
    const more = start.isHttp(url) ? start.describeMore(url) : undefined;
    if (more !== undefined)
        return new start.UserError(input, `${at} holds ${more}`, 'write one URL per line, and nothing else on it');
    const value = start.NAMED.exec(url)?.[2] ?? url;
    const [, problem, hint] = NOT_A_URL.find((([form]) => form.test(url) || form.test(value))) ?? [
        undefined,
        'is not a URL',
        'write https://\u2026 or name = https://\u2026, one per line and without quotes',
    ];
    return new start.UserError(input, `${at} ${problem}`, hint);
});
const sameName = (function (input, name) {
    return new start.UserError(input, `two URLs are named ${name}, and their messages could not be told apart`, 'give each a name of its own');
});

var wrongWebhook = /*#__PURE__*/Object.freeze({
  __proto__: null,
  notOneUrl: notOneUrl,
  sameName: sameName
});

/** https://discord.com/developers/docs/resources/webhook#execute-webhook */
const MOST_TAGS = 5;
/** The inputs about where a message goes. Imported only if one of them is given. */
const parseTarget$1 = (function (read) {
    const channel = parseChannel(read('channel'));
    const written = start.oneLine(read('thread'));
    const thread = parseThread(written);
    const together = start.THREAD_WORDS.find((word => word === thread.toLowerCase()));
    const slack = parseSlackToken(read, channel);
    return {
        ...(slack && { slack }),
        ...(channel !== '' && { channel }),
        ...(together ? { together } : thread !== '' && { thread }),
        ...(thread !== written && { threadLink: written }),
        tags: parseTags(read('tags')),
        edits: parseEdits(read('message-id')),
        ...parseLive(read('live')),
        broadcast: start.parseChoiceList('reply-broadcast', read('reply-broadcast'), [...start.WHEN_CONDITIONS, 'none'], ['none']).filter((word => word !== 'none')),
    };
});
/** A boolean, or the word for the whole run. */
const parseLive = (function (raw) {
    if (raw.trim().toLowerCase() === 'run')
        return { live: 'run' };
    try {
        return start.parseBoolean('live', raw) ? { live: 'job' } : {};
    }
    catch {
        throw new start.UserError('live', `${start.quoteValue(raw)} is not known`, 'write run, true or false');
    }
});
const parseChannel = (function (raw) {
    const value = raw.trim();
    const found = value === '' ? undefined : findChannelFault(value);
    if (found === undefined)
        return value;
    throw new start.UserError('channel', `${start.quoteValue(value)} is ${found.problem}`, found.hint);
});
const notToken = (function (problem) {
    return new start.UserError('slack-token', problem, 'write one bot token (xoxb-\u2026) from your secrets');
});
/** The token itself never appears in an error. Kinds of tokens: https://docs.slack.dev/authentication/tokens */
const parseSlackAccess = (function (read) {
    const token = read('slack-token').trim();
    if (token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token) || token.includes('://'))
        throw notToken('it is not a token');
    if (/^(?:xapp|xoxe)-/.test(token))
        throw notToken('it is an app-level or a refresh token, which posts nothing');
    return { token: new start.Secret(token), api: parseApiUrl(read('slack-api')) };
});
const parseSlackToken = (function (read, channel) {
    const access = parseSlackAccess(read);
    if (access === undefined)
        return undefined;
    if (channel === '') {
        throw new start.UserError('channel', 'slack-token is given, but no channel', 'write the ID of one, such as C0123ABCD');
    }
    return { ...access, channel };
});
const parseApiUrl = (function (raw) {
    const value = raw.trim() || 'https://slack.com/api/';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isPlain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
        throw new start.UserError('slack-api', `${start.quoteValue(value)} is not the address of an API`, 'write https://\u2026/api/');
    }
    return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
});
/** People copy a message as a link. The link of a reply names the thread of the message that it answers. */
const SLACK_LINK$1 = /^https:\/\/[^/\s]+\/archives\/[A-Z\d]+\/p(\d{10})(\d{6})(?:\?(?:.*&)?thread_ts=(\d{10}\.\d{6}))?/;
const DISCORD_LINK = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;
const parseThread = (function (value) {
    const [, seconds, micros, parent] = SLACK_LINK$1.exec(value) ?? [];
    if (seconds !== undefined && micros !== undefined)
        return parent ?? `${seconds}.${micros}`;
    return DISCORD_LINK.exec(value)?.[1] ?? value;
});
const parseTags = (function (raw) {
    const found = start.splitItems(raw);
    const wrong = found.find((tag => !start.isSnowflake(tag)));
    if (wrong !== undefined)
        throw new start.UserError('tags', `${start.quoteValue(wrong)} is not the ID of a tag`, 'write IDs, one per line (not names)');
    if (found.length <= MOST_TAGS)
        return found;
    throw new start.UserError('tags', `${found.length} are too many`, `write ${MOST_TAGS} at most`);
});
/** One line per destination. An empty line keeps its place in the order, so that the output can be used unchanged. */
const parseEdits = (function (raw) {
    return raw
        .trimEnd()
        .split(/\r\n|\r|\n/)
        .map((line => line.split(' ').flatMap((part => parseMessageId(part.trim())))));
});
const parseMessageId = (function (value) {
    if (value === '')
        return [];
    if (start.isSnowflake(value) || start.isTs(value))
        return [value];
    const [, seconds, micros] = SLACK_LINK$1.exec(value) ?? [];
    const id = DISCORD_LINK.exec(value)?.[2] ?? (seconds && micros ? `${seconds}.${micros}` : undefined);
    if (id !== undefined)
        return [id];
    throw new start.UserError('message-id', `${start.quoteValue(value)} is not the ID of a message`, 'write what the output message-id of an earlier step says');
});

var target = /*#__PURE__*/Object.freeze({
  __proto__: null,
  parseLive: parseLive,
  parseSlackAccess: parseSlackAccess,
  parseTarget: parseTarget$1
});

/** `https://github.com/octo-org/shop/releases/tag/v1.2.3`, which `gh release create` prints */
const PAGE = /^https?:\/\/[^/\s]+\/([^/\s]+\/[^/\s]+)\/releases\/tag\/([^\s?#]+)$/;
/** The repository and the tag in the address of a release's page. */
const readPage = (function (url) {
    const [, repository, path] = PAGE.exec(url) ?? [];
    if (repository === undefined || path === undefined)
        return undefined;
    try {
        return { repository, tag: decodeURIComponent(path) };
    }
    catch {
        return undefined; // a lone % is not an encoding
    }
});

const HINT = 'write a tag, several (one per line), latest, or what a release tool says, as JSON';
const OUTPUTS = 'write ${{ toJSON(steps.ID.outputs) }}, with the ID of the step that makes the release';
/** What tools print if nothing was released. */
const NOTHING = ['false', 'null', 'undefined'];
/**
 * `release`: tags, `latest`, or JSON as release tools report what they made. An empty list: nothing was released.
 * https://github.com/changesets/action, https://github.com/googleapis/release-please-action#outputs,
 * https://github.com/cycjimmy/semantic-release-action#outputs
 */
const parseReleases = (function (input, raw) {
    const value = raw.trim();
    if (value === 'true')
        throw new start.UserError(input, '"true" is not a tag', OUTPUTS);
    const whole = parseJson(value);
    const found = whole === undefined
        ? splitValue(input, value).flatMap((item => readItem(input, item)))
        : readJson(input, whole.value);
    return [...new Map(found.map((one => [one.kind === 'tag' ? one.tag : '', one]))).values()];
});
/** One per line, each of which may be JSON, or on one line with commas. */
const splitValue = (function (input, value) {
    const [first = ''] = start.splitLines(value);
    if (/^(?:\{|\[\s*[{"])/.test(value) && parseJson(first) === undefined)
        throw new start.UserError(input, `${start.quoteValue(value)} is not valid JSON`, OUTPUTS);
    return start.splitItems(value);
});
const readItem = (function (input, item) {
    const json = parseJson(item);
    return json === undefined ? readTag(input, item) : readJson(input, json.value);
});
/** Only text that looks like an object, a list, or a quoted string is JSON: `1.10` is a tag. */
const parseJson = (function (text) {
    if (!/^[[{"]/.test(text))
        return undefined;
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
});
const readTag = (function (input, written) {
    const page = readPage(written.trim());
    if (page)
        return readTag(input, page.tag).map((one => withRepository(one, page.repository)));
    const tag = written.trim().replace(/^refs\/tags\//, '');
    if (tag === '' || NOTHING.includes(tag))
        return [];
    if (tag.toLowerCase() === 'latest')
        return [{ kind: 'latest' }];
    if (tag === 'Object' || tag === 'Array')
        throw new start.UserError(input, `"${tag}" is what an expression makes of a list or an object`, OUTPUTS);
    // https://git-scm.com/docs/git-check-ref-format
    if (/[\s~^:?*[\\\0-\x1f\x7f-\x9f]|\.\.|@\{|^[-/.]|[/.]$/u.test(tag))
        throw new start.UserError(input, `${start.quoteValue(tag)} is not a tag`, tag === '.' ? OUTPUTS : HINT);
    return [{ kind: 'tag', tag, others: [] }];
});
const withRepository = (function (one, repository) {
    return one.kind === 'tag' ? { ...one, ...start.known('repository', repository) } : one;
});
/** Nested lists and outputs, deeper than any tool writes. */
const MAX_DEPTH = 10;
const readJson = (function (input, value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new start.UserError(input, 'the JSON is nested too deep', HINT);
    if (typeof value === 'string')
        return readItem(input, value);
    if (start.isJsonObject(value))
        return readObject(input, value, depth);
    if (value === null || value === false)
        return [];
    if (!Array.isArray(value))
        throw new start.UserError(input, `${start.quoteValue(JSON.stringify(value))} is not a tag`, HINT);
    const versions = new Set(start.asArray(value).flatMap((one => readPackage(one)?.version ?? [])));
    return start.asArray(value).flatMap((one => {
        const found = readPackage(one);
        return found ? packageRelease(input, found, versions.size === 1) : readJson(input, one, depth + 1);
    }));
});
/** A package as changesets, pnpm, or Lerna name it; undefined if the tag is given or it is not a package. */
const readPackage = (function (value) {
    if (!start.isJsonObject(value) || TAG_KEYS.some((key => start.readString(value[key]) !== undefined)))
        return undefined;
    const name = start.readString(value['name']) ?? start.readString(value['packageName']);
    const version = start.readString(value['version']);
    return name === undefined || version === undefined ? undefined : { name, version };
});
/** The tag of a package is `name@1.2.0`; of a repository with one version for all packages, `v1.2.0`. */
const packageRelease = (function (input, { name, version }, isOnly) {
    return readTag(input, `${name}@${version}`).map((asked => asked.kind === 'tag' && isOnly ? { ...asked, others: [`v${version}`, version] } : asked));
});
/** Keys from GitHub's API and CLI, release-please, semantic-release, and plain scripts. */
const TAG_KEYS = [
    ...['tag_name', 'tagName', 'new_release_git_tag', 'gitTag', 'git_tag', 'git-tag'],
    ...['announcement_tag', 'tag'],
];
/** Keys that lead to the page of a release. */
const PAGE_KEYS = ['html_url', 'url'];
/** JSON within the outputs of GoReleaser's action. */
const NESTED_KEYS = ['metadata'];
/** Whether something was released. If not, python-semantic-release gives the tag of the release before. */
const MADE_KEYS = ['released', 'release_created', 'new_release_published', 'new-release-published'];
/** Lists in the outputs of a step. */
const LIST_KEYS = ['published-packages', 'publishedPackages', 'releases'];
/** Keys that show that an object without a tag comes from a tool that released nothing. */
const TOOL_KEYS = [
    ...['published', 'has-changesets', 'hasChangesets', 'pr-number', 'pullRequestNumber'],
    ...['releases_created', 'release_created', 'paths_released', 'prs_created', 'pr', 'prs'],
    ...[
        'released',
        'new-release-published',
        'new_release_published',
        'last_release_version',
        'last_release_git_tag',
        'last_release_git_head',
    ],
];
const readObject = (function (input, value, depth) {
    const only = readPackage(value);
    if (only)
        return packageRelease(input, only, true);
    const repository = readRepository(value);
    const tags = [...ownTags(value), ...componentTags(value)]
        .flatMap((tag => readTag(input, tag)))
        .map((one => withRepository(one, repository)));
    const listed = (tags.length > 0 ? [] : [...LIST_KEYS, ...NESTED_KEYS]).flatMap((key => {
        const list = value[key];
        return list === undefined || list === '' ? [] : readJson(input, list, depth + 1);
    }));
    const found = [...tags, ...listed];
    const isEmpty = [...TAG_KEYS, ...LIST_KEYS, ...TOOL_KEYS].some((key => Object.hasOwn(value, key)));
    if (found.length > 0 || isEmpty || Object.keys(value).length === 0)
        return found;
    throw new start.UserError(input, `the JSON object names no tag (${names(value)})`, OUTPUTS);
});
const names = (function (value) {
    return start.quoteValue(Object.keys(value).join(', '));
});
const ownTags = (function (value) {
    if (MADE_KEYS.some((key => value[key] === 'false' || value[key] === false)))
        return [];
    const tag = TAG_KEYS.map((key => start.readString(value[key]))).find((found => found !== undefined));
    const page = PAGE_KEYS.map((key => start.readString(value[key]))).find((url => readPage(url ?? '') !== undefined));
    const own = tag ?? page;
    return own === undefined ? [] : [own];
});
/** Of a release as GitHub's API and its CLI return it. */
const readRepository = (function (value) {
    return PAGE_KEYS.map((key => readPage(start.readString(value[key]) ?? '')?.repository)).find((found => found !== undefined));
});
const COMPONENT = /^(.*)--tag_name$/;
/** For a monorepo with release-please: `packages/cart--tag_name`, in the order of `paths_released`. */
const componentTags = (function (value) {
    const paths = start.readString(value['paths_released']);
    const order = start.asArray(paths === undefined ? undefined : parseJson(paths)?.value);
    const rank = ((path) => (order.indexOf(path) + order.length + 1) % (order.length + 1));
    return Object.entries(value)
        .flatMap((([key, tag]) => {
        const path = COMPONENT.exec(key)?.[1];
        return path === undefined ? [] : [{ path, ...start.known('tag', start.readString(tag)) }];
    }))
        .sort(((one, other) => rank(one.path) - rank(other.path)))
        .flatMap((({ tag }) => tag ?? []));
});

var releases = /*#__PURE__*/Object.freeze({
  __proto__: null,
  parseReleases: parseReleases
});

/**
 * The text of a workspace file, given as a path below the workspace, of at most `max` bytes. Rejects with a `UserError` if it does not
 * exist, is not a regular file, or is outside the workspace (also through a symbolic link).
 */
const readInWorkspace = (async function (input, path, max, { env, files }) {
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const fail = ((problem, hint, cause) => new start.UserError(input, `${start.quoteValue(path)}: ${problem}`, hint, { cause }));
    if (workspace === '')
        throw fail('there is no workspace (GITHUB_WORKSPACE)', 'run it in a job of GitHub Actions');
    try {
        const root = await files.realpath(workspace);
        const asked = node_path.resolve(root, isInside(workspace, path) ? node_path.relative(workspace, path) : path);
        const real = isInside(root, asked) ? await files.realpath(asked) : undefined;
        if (real !== undefined && isInside(root, real))
            return await files.read(real, max);
    }
    catch (error) {
        throw fail(...describeReadError(error, max), error);
    }
    throw fail('the file is not in the workspace', 'write a path below it');
});
/** Whether an absolute path is below a folder. */
const isInside = (function (folder, path) {
    if (!node_path.isAbsolute(path))
        return false;
    const way = node_path.relative(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path.sep}`) && !node_path.isAbsolute(way);
});
/** The problem and a hint. */
const describeReadError = (function (error, max) {
    const code = start.errorCode(error);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return ['there is no such file', 'check the path, and that actions/checkout runs before'];
        case 'EISDIR':
            return ['this is a folder', 'write the path of a file in it'];
        case 'EFBIG':
            return [`the file is longer than ${max / 1024} KiB`, 'keep in it what is needed'];
        case 'EINVAL':
        case 'ENXIO':
            return ['this is not a regular file', 'write the path of a text file'];
        case 'ELOOP':
            return ['its symbolic links lead in a circle', 'write the path of the file itself'];
        default:
            return [`the file cannot be read (${code || 'no reason given'})`, 'check its permissions'];
    }
});

/** Errors that are shown, and tests named under one of them. */
const SHOWN = 6;
const NAMED = 3;
/** Reports and flaky tests that are named. */
const REPORTS = 4;
const FLAKY = 3;
/** What takes a line or two; the link leads to the rest. */
const ERROR_LENGTH = 160;
const NAME_LENGTH = 100;
/** Adds what the test reports say: the failed tests if the run failed, otherwise the counts as a small fact. */
const withTests = (function (draft, facts) {
    const { tests } = facts;
    if (!tests)
        return draft;
    const blocks = testBlocks(facts);
    return {
        ...draft,
        body: [...draft.body, ...blocks],
        why: [...draft.why, ...blocks],
        facts: [...testFacts(tests, blocks.length > 0), ...draft.facts],
    };
});
/** The failed tests of a failed run, by error: the error that most tests share comes first. */
const testBlocks = (function ({ tests, about, reportedStatus, job, run }) {
    if (!tests || tests.failed === 0 || about !== 'run' || !WRONG.includes(reportedStatus))
        return [];
    const groups = grouped(tests.failures);
    const shown = groups.slice(0, SHOWN);
    const left = tests.failed - shown.reduce(((sum, group) => sum + group.length), 0);
    const lines = [
        ...shown.map(formatFailure),
        ...(left > 0
            ? [[start.link(shown.length === 0 ? start.pluralize(left, 'test') : `and ${left} more`, job?.url ?? run.url)]]
            : []),
    ];
    return [
        start.following(start.strong(start.text(`${tests.failed} of ${start.pluralize(tests.total, 'test')} failed`))),
        { kind: 'list', items: lines.map((line => ({ of: [start.paragraph(...line)] }))) },
    ];
});
const WRONG = ['failure', 'cancelled'];
/** Places of failed tests in the message, so that annotations of the same lines are not repeated. */
const namedPlaces = (function (facts) {
    return testBlocks(facts).length === 0
        ? new Set()
        : new Set(grouped(facts.tests?.failures ?? [])
            .slice(0, SHOWN)
            .flatMap((group => group.slice(0, NAMED).flatMap((test => test.at ?? [])))));
});
/** Groups tests with the same error, largest group first. A test without its own error belongs to none. */
const grouped = (function (failures) {
    const groups = new Map();
    failures.forEach(((test, at) => {
        const key = test.error === undefined ? `no error ${at}` : `error ${test.error}`;
        const group = groups.get(key);
        if (group)
            group.push(test);
        else
            groups.set(key, [test]);
    }));
    return [...groups.values()].toSorted(((a, b) => b.length - a.length));
});
const formatFailure = (function (group) {
    const [first] = group;
    if (!first)
        return [];
    const error = first.error === undefined ? undefined : start.cutText(first.error, ERROR_LENGTH);
    if (group.length === 1)
        return [
            ...formatTestName(first),
            ...(error === undefined ? [] : [{ kind: 'break' }, start.text(error)]),
        ];
    const more = group.length - NAMED;
    return [
        ...(error === undefined ? [] : [start.strong(start.text(error)), start.text(' in ')]),
        start.text(start.pluralize(group.length, 'test')),
        { kind: 'break' },
        ...group
            .slice(0, NAMED)
            .flatMap((({ name, url }, at) => [
            ...(at === 0 ? [] : [start.text(', ')]),
            start.link(start.cutText(name, NAME_LENGTH), url),
        ])),
        ...(more > 0 ? [start.text(` and ${more} more`)] : []),
    ];
});
/** `cart \u203a adds up src/cart.test.ts:12 in ubuntu, windows` */
const formatTestName = (function ({ name, at, url, failedIn, of }) {
    return [
        start.strong(start.text(start.cutText(name, NAME_LENGTH))),
        ...(at === undefined ? [] : [start.text(' '), start.link(at, url)]),
        ...(failedIn.length === 0 ? [] : [start.text(` in ${describeReports(failedIn, of)}`)]),
    ];
});
/** `ubuntu, windows`, `all 12 reports`, `ubuntu, windows, macos, arm and 3 more of 12 reports` */
const describeReports = (function (failedIn, of) {
    if (failedIn.length <= REPORTS)
        return failedIn.join(', ');
    if (failedIn.length === of)
        return `all ${of} reports`;
    return `${failedIn.slice(0, REPORTS).join(', ')} and ${failedIn.length - REPORTS} more of ${of} reports`;
});
/** `807 tests passed in 1m 20s, 5 skipped`, `2 flaky: cart \u203a pays, cart \u203a ships`; the failed count if the body does not show it. */
const testFacts = (function (tests, isInBody) {
    const { total, failed, skipped, flaky, flakyNames, durationMs, unread } = tests;
    const passed = tests.passed + flaky;
    const time = durationMs === undefined || isInBody ? '' : ` in ${start.formatDuration(durationMs)}`;
    const first = isInBody
        ? undefined
        : failed > 0
            ? `${failed} of ${start.pluralize(total, 'test')} failed`
            : passed > 0
                ? `${start.pluralize(passed, 'test')} passed${time}`
                : total === 0
                    ? 'no tests'
                    : undefined;
    const counts = [first, skipped > 0 ? `${skipped} skipped` : undefined].filter((part => part !== undefined));
    const names = flakyNames.slice(0, FLAKY).map((name => start.cutText(name, NAME_LENGTH)));
    const more = flaky > names.length ? ` and ${flaky - names.length} more` : '';
    return [
        ...(counts.length > 0
            ? [[start.text(isInBody ? `${start.pluralize(skipped, 'test')} skipped` : counts.join(', '))]]
            : []),
        ...(flaky > 0 ? [[start.text(`${flaky} flaky: ${names.join(', ')}${more}`)]] : []),
        ...(unread > 0 ? [[start.text(`${start.pluralize(unread, 'test report')} not read`)]] : []),
    ];
});

var tests = /*#__PURE__*/Object.freeze({
  __proto__: null,
  namedPlaces: namedPlaces,
  testBlocks: testBlocks,
  withTests: withTests
});

/** The payloads with their target, each part replacing the earlier one. */
const applyTarget = (async function (payloads, { edits, ...rest }, platform, isBroadcast) {
    const applyTo = ((payload, part) => platform.applyTarget(payload, {
        ...rest,
        ...(isBroadcast && { isBroadcast }),
        ...(edits[part] !== undefined && { edit: edits[part] }),
        ...(edits[0] !== undefined && { first: edits[0] }),
    }));
    const [first, ...others] = payloads;
    return [
        await applyTo(first, 0),
        ...(await Promise.all(others.map(((payload, at) => applyTo(payload, at + 1))))),
    ];
});

var applyTarget$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  applyTarget: applyTarget
});

/** The inputs without the author's texts and images, except a title, and without requests to GitHub. */
const withoutContent = (function (inputs) {
    const { text: _text, footer: _footer, image: _image, thumbnail: _thumbnail, tests: _tests, ...rest } = inputs;
    return { ...rest, fields: [], buttons: [], details: 'none' };
});

var withoutContent$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withoutContent: withoutContent
});

const NOTHING_POSTED = 'Nothing posted: there is no webhook';
/**
 * Says which webhooks are missing. Runs to which GitHub gives no secrets are expected to lack them. In any other run, the secret is missing
 * or misspelled, and nobody would notice a message that never comes. @returns the outputs if there is no webhook at all.
 */
const reportMissingWebhooks = (function ({ missingWebhooks, onError, mistakes }, found, event, { runner, env }) {
    const isExpected = getsNoSecrets(event, env);
    const names = missingWebhooks.map((one => `webhook: ${one} has no URL: is its secret set?`));
    if (found.length > 0) {
        names.forEach(isExpected ? runner.notice : runner.warning);
        return undefined;
    }
    start.throwFirst(mistakes.filter((mistake => !mistake.isFromValues)));
    if (isExpected) {
        const reason = `${NOTHING_POSTED}. GitHub gives no secrets to runs for pull requests from forks and from Dependabot`;
        runner.notice(reason);
        return start.nothingSent('skipped', reason);
    }
    const fails = onError === 'fail';
    const reason = `${NOTHING_POSTED}: webhook ${missingWebhooks.length > 0 ? `has no URL for ${missingWebhooks.join(', ')}` : 'is empty'}. ` +
        'Is the secret set in this repository, and its name spelled right? ' +
        `(${start.WEBHOOK_VARIABLES.join(', ')} are read too)`;
    (fails ? runner.fail : runner.warning)(reason);
    return start.nothingSent(fails ? 'failed' : 'skipped', reason);
});
/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories */
const FROM_FORKS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const DEPENDABOT = 'dependabot[bot]';
const getsNoSecrets = (function ({ payload, context }, env) {
    return env['GITHUB_ACTOR'] === DEPENDABOT || (FROM_FORKS.includes(context.event) && isFromFork(payload));
});
/** The head repository is absent if the fork was deleted. */
const isFromFork = (function (payload) {
    const base = repositoryName(payload['repository']);
    const head = start.asObject(start.asObject(payload['pull_request'])['head']);
    const repo = head['repo'];
    if (repo === undefined)
        return false;
    return start.asObject(repo)['fork'] === true || repositoryName(repo) !== base;
});
const repositoryName = (function (value) {
    return start.readString(start.asObject(value)['full_name'])?.toLowerCase();
});

var missingWebhooks = /*#__PURE__*/Object.freeze({
  __proto__: null,
  reportMissingWebhooks: reportMissingWebhooks
});

/**
 * Asks the other jobs of the run that edit the same message before GitHub is read.
 * @param prepare builds the message, with or without what GitHub knows.
 */
const beginTurn = (async function (sharing, { inputs, destinations }, authored, prepare) {
    const start = await sharing.start();
    // The jobs of a matrix often end together. Without the others' word, each first waits whether they do.
    const isLater = start.kind === 'in-turn' || (start.kind === 'alone' && inputs.matrix.length > 0);
    const isRead = !isLater || !canReadLater(inputs, destinations, authored);
    const again = (async (before) => {
        const now = await prepare(true);
        return now.kind === 'posts' ? now : before;
    });
    return {
        prepared: await prepare(isRead),
        sendPosts: ((first, send) => sharing.edit(start, first, isRead, again, send)),
    };
});
/**
 * Whether GitHub need not be read before it is this job's turn to edit. Most jobs never get a turn, since another one edits for them.
 * Nothing else may depend on what is read.
 */
const canReadLater = (function ({ when, status, summary }, destinations, { templates, custom }) {
    return when.includes('always') &&
        status !== 'waiting' &&
        !summary &&
        !templates &&
        !custom &&
        destinations.every(start.isEdited);
});

var turn = /*#__PURE__*/Object.freeze({
  __proto__: null,
  beginTurn: beginTurn
});

/**
 * Trees as HTML for a GitHub page, all on one line: Markdown has no effect inside an HTML block without an empty line.
 * https://github.github.com/gfm/#html-blocks
 */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** An invisible word joiner after an `@` keeps GitHub from reading a mention. */
const escapeHtml = (function (value) {
    return value.replace(/[&<>"]/g, (mark => ENTITIES[mark] ?? mark)).replaceAll('@', '@\u2060');
});
/** One line of text as HTML. */
const htmlText = (function (value) {
    return escapeHtml(start.oneLine(value));
});
const TAGS = { strong: 'strong', emphasis: 'em', strike: 'del' };
const htmlInlines = (function (nodes) {
    return nodes.map(inline).join('');
});
const inline = (function (node) {
    switch (node.kind) {
        case 'text':
            return escapeHtml(node.text.replace(/\s+/g, ' '));
        case 'code':
            return `<code>${htmlText(node.text)}</code>`;
        case 'link':
            return htmlLink(htmlInlines(node.of), node.url);
        case 'time':
            return start.formatUtcDay(node.at);
        case 'break':
            return '<br>';
        default:
            return `<${TAGS[node.kind]}>${htmlInlines(node.of)}</${TAGS[node.kind]}>`;
    }
});
/** @param label HTML. */
const htmlLink = (function (label, url) {
    const target = url === undefined ? undefined : start.safeTarget(url);
    return target === undefined ? label : `<a href="${escapeHtml(target)}">${label}</a>`;
});
/** An empty line would end the HTML block. */
const htmlPre = (function (value) {
    return `<pre>${escapeHtml(start.manyLines(value).trimEnd()).replaceAll('\n', '&#10;')}</pre>`;
});
const item = (function ({ checked, of }) {
    const box = checked === undefined ? '' : checked ? '\u2611 ' : '\u2610 ';
    const [first, ...rest] = of;
    const own = first?.kind === 'paragraph' ? htmlInlines(first.of) : first === undefined ? '' : block(first);
    return `<li>${box}${own}${htmlBlocks(rest)}</li>`;
});
const block = (function (node) {
    switch (node.kind) {
        case 'paragraph':
            return `<p>${htmlInlines(node.of)}</p>`;
        case 'heading':
            return `<p><strong>${htmlInlines(node.of)}</strong></p>`;
        case 'list': {
            const items = node.items.map(item).join('');
            return node.start === undefined ? `<ul>${items}</ul>` : `<ol start="${node.start}">${items}</ol>`;
        }
        case 'quote':
            return `<blockquote>${htmlBlocks(node.of)}</blockquote>`;
        case 'pre':
            return isWhole(node) ? htmlTable(node.table) : htmlPre(node.text);
        case 'rule':
            return '<hr>';
    }
});
const isWhole = (function (node) {
    return node?.kind === 'pre' && node.table?.text === node.text;
});
const htmlTable = (function ({ rows, right }) {
    const cell = ((tag, of, column) => `<${tag}${right[column] === true ? ' align="right"' : ''}>${htmlInlines(of)}</${tag}>`);
    const row = ((cells, index) => `<tr>${cells.map(((of, column) => cell(index === 0 ? 'th' : 'td', of, column))).join('')}</tr>`);
    return `<table>${rows.map(row).join('')}</table>`;
});
/** If a table is only text, its links follow in a list. */
const isListOfLinks = (function (node) {
    return node.kind === 'list' && node.items.every((({ forLink }) => forLink === true));
});
const htmlBlocks = (function (nodes) {
    return nodes
        .filter(((node, at) => !(isListOfLinks(node) && isWhole(nodes[at - 1]))))
        .map(block)
        .join('');
});

const DOT = ' \u00b7 ';
const isSaid = (function (text) {
    return text.trim() !== '';
});
/** A message for the log, line by line. */
const readableLines = (function (message) {
    const { body, change, fields, facts, buttons } = message;
    return [
        start.messageHeadline(message),
        ...start.blocksToPlainText(body).split('\n'),
        ...change.map(start.toPlainText),
        ...fields.map((({ name, value }) => `${start.oneLine(name)}: ${start.toPlainText(value)}`)),
        ...buttons.map((({ label, url }) => `${start.oneLine(label)}: ${url}`)),
        facts.map(start.toPlainText).join(DOT),
    ].filter(isSaid);
});
const paragraphHtml = (function (parts) {
    const said = parts.filter(isSaid);
    return said.length === 0 ? '' : `<p>${said.join('<br>')}</p>`;
});
/** The whole body, below the headline. */
const textHtml = (function (message) {
    return [
        headline(message),
        htmlBlocks(message.body),
        message.unread === undefined ? '' : htmlPre(message.unread),
    ].join('');
});
const headline = (function (message) {
    const { symbol, title, url, where, repo } = message;
    const tail = start.headlineTail(message, where, repo && start.needsRepo(message) ? [start.link(repo.label, repo.url)] : []);
    return `<h3>${symbol === '' ? '' : `${symbol} `}${htmlLink(htmlText(title), url)}${htmlInlines(tail)}</h3>`;
});
/** A message as one line of HTML for the job summary. Images become links: GitHub's page loads none of them. */
const readableHtml = (function (message) {
    const { change, fields, facts, buttons, image } = message;
    return [
        textHtml(message),
        paragraphHtml(change.map(htmlInlines)),
        paragraphHtml(fields.map((({ name, value }) => `<strong>${htmlText(name)}</strong>: ${htmlInlines(value)}`))),
        paragraphHtml([
            buttons.map((({ label, url }) => htmlLink(htmlText(label), url))).join(DOT),
            image === undefined ? '' : htmlLink('Image', image),
        ]),
        paragraphHtml([facts.map(htmlInlines).join(DOT)]),
    ].join('');
});

/**
 * The size limit of a job summary, minus the sentence about a cut.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const SUMMARY_BYTES = 1024 * 1024 - 1024;
/** A link to the playground with a story of the same event. Contains no input: an encoded secret in the link would not be masked. */
const playgroundUrl = (function (env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return `https://hookline.github.io/hookline/${event === '' ? '' : `#event=${encodeURIComponent(event)}`}`;
});
/** `dry-run`: shows the message and each payload in the log and the job summary, and posts nothing. */
const dryRun = (async function (shown, { env, runner }) {
    const { message, posts } = shown;
    const samples = (await Promise.all(posts.map(buildSamples))).flat();
    for (const line of message === undefined ? [] : readableLines(message))
        runner.info(line);
    for (const { name, editor } of samples)
        if (editor !== undefined)
            runner.info(`${name}: ${describeEditor(editor)}`);
    for (const { heading, json } of samples)
        runner.group(heading, json.split('\n'));
    const names = posts.map((post => post.destination.name)).join(', ');
    const reason = `Dry run: built and checked for ${names}, nothing was posted`;
    runner.info(reason);
    const link = `[Try other inputs in the playground](<${playgroundUrl(env)}>)`;
    runner.summary(fitSummary([...readable(message), formatNote(reason), link, ...samples.map(sampleMarkdown)]));
    return { outcome: 'dry-run', messageId: '', payload: start.serializeBodies(posts), reason, undelivered: '[]' };
});
/** `summary`: the message itself, and what happened to it. */
const summarizeMessage = (function (message, reason, runner) {
    return runner.summary(fitSummary([...readable(message), formatNote(reason)]));
});
/** The whole of a user's text that had to be cut. The message links here for the rest. */
const summarizeText = (function ({ message, posts }, { env, runner }) {
    const names = posts
        .filter(start.hasCutBody)
        .map((post => post.destination.name))
        .join(', ');
    if (message === undefined || !env['GITHUB_STEP_SUMMARY'])
        return;
    runner.info(`text: it does not fit whole into the message for ${names}; the summary of the run holds all of it`);
    runner.summary(fitSummary([textHtml(message), formatNote(`The whole text of the message for ${names}`)]));
});
const readable = (function (message) {
    return message === undefined ? [] : [readableHtml(message)];
});
const formatNote = (function (reason) {
    return `<p><em>Hookline: ${htmlText(reason)}</em></p>`;
});
const buildSamples = (function ({ destination, payloads }) {
    const { name, platform } = destination;
    const { title } = platform;
    const label = name.toLowerCase() === title.toLowerCase() ? title : `${name} (${title})`;
    const buildSample = (async (payload, index) => {
        const editor = await platform.editor(payload);
        const part = payloads.length === 1 ? '' : `, part ${index + 1} of ${payloads.length}`;
        return {
            name,
            heading: `Payload for ${label}${part}`,
            json: JSON.stringify(payload.body, null, 2),
            ...(editor !== undefined && { editor }),
        };
    });
    return Promise.all(payloads.map(buildSample));
});
const describeEditor = (function ({ title, url }) {
    return url === undefined ? `too long for a link that opens it in ${title}` : `open it in ${title}: ${url}`;
});
/** The fence is longer than any in the payload, and no line of JSON starts with one. */
const sampleMarkdown = (function ({ heading: title, json, editor }) {
    const longest = Math.max(2, ...(json.match(/`+/g) ?? []).map((run => run.length)));
    const fence = '`'.repeat(longest + 1);
    const heading = `<details><summary>${htmlText(title)}</summary>`;
    return [heading, '', `${fence}json`, json, fence, '', '</details>', ...editorMarkdown(editor)].join('\n');
});
const editorMarkdown = (function (editor) {
    if (editor === undefined)
        return [];
    const { title, url } = editor;
    return [
        '',
        url === undefined ? `Too long for a link that opens it in ${title}.` : `[Open in ${title}](<${url}>)`,
    ];
});
/** As many whole parts as the summary has room for. */
const fitSummary = (function (parts) {
    let text = '';
    let left = 0;
    for (const part of parts) {
        const longer = `${text}${part}\n\n`;
        if (left === 0 && Buffer.byteLength(longer) <= SUMMARY_BYTES)
            text = longer;
        else
            left += 1;
    }
    return left === 0
        ? text
        : `${text}<p><em>Left out to fit the summary: ${left} of ${parts.length} parts.</em></p>\n\n`;
});

var preview = /*#__PURE__*/Object.freeze({
  __proto__: null,
  dryRun: dryRun,
  summarizeMessage: summarizeMessage,
  summarizeText: summarizeText
});

/** Text that would mention someone if Slack or Discord read it as its own syntax. */
const SYNTAX = /<(?:@[!&]?[UW\d][A-Z\d]*|!(?:here|channel|everyone|subteam\^S[A-Z\d]*))(?:\|[^<>]*)?>|(?<!\w)@(?:here|channel|everyone)\b/;
/** A Slack link, which Markdown shows as written. */
const SLACK_LINK = /<((?:https?:\/\/|mailto:)[^\s<>|]+)\|([^<>|\n]+)>/;
/** Tells people who wrote a mention into a text where it belongs. */
const reportIgnoredMentions = (function (inputs, runner) {
    const texts = {
        title: inputs.title,
        text: inputs.text,
        fields: inputs.fields.map((({ name, value }) => `${name} ${value}`)).join('\n'),
        footer: inputs.footer,
    };
    for (const [input, text] of Object.entries(texts)) {
        const found = text && SYNTAX.exec(text)?.[0];
        if (found)
            runner.notice(`${input}: ${found} stays text; only the input mention mentions somebody`);
        reportSlackLink(input, text, runner);
    }
});
const reportSlackLink = (function (input, text, runner) {
    const [whole, url, label] = SLACK_LINK.exec(text ?? '') ?? [];
    if (whole === undefined)
        return;
    const hint = input === 'text' || input === 'fields'
        ? `${input} is Markdown: write [${label}](${url})`
        : `${input} holds no links`;
    runner.notice(`${input}: ${whole} stays text; ${hint}`);
});

var mentionNotices = /*#__PURE__*/Object.freeze({
  __proto__: null,
  reportIgnoredMentions: reportIgnoredMentions
});

/** Adds the threads if `thread` is a word. */
const withThread = (async function (live, inputs, edges, event) {
    const word = inputs.target?.together;
    return word === undefined
        ? live
        : (await Promise.resolve(require('./run-message.js')).then((n => n.thread))).withThreads(live, word, inputs, edges, event);
});
/**
 * Finds the message of the job or of the run to edit, if any, and then the threads.
 * @param settleJob for `live: true`.
 */
const settleBy = (function (settleJob) {
    return (async (inputs, destinations, edges, event) => {
        const settleLive = (async () => {
            switch (inputs.target?.live) {
                case 'job':
                    return settleJob(inputs, destinations, edges, event);
                case 'run':
                    return (await Promise.resolve(require('./run-message.js')).then((n => n.runMessage))).openRunMessage(inputs, destinations, edges, event);
                case undefined:
                    return { inputs, destinations };
            }
        });
        return withThread(await settleLive(), inputs, edges, event);
    });
});
/** For a step that posts its message at once. */
const settleStep = settleBy((async (inputs, destinations, edges) => (await Promise.resolve(require('./live.js')).then((n => n.live))).beginLive(inputs, destinations, edges)));

var settle = /*#__PURE__*/Object.freeze({
  __proto__: null,
  settleBy: settleBy,
  settleStep: settleStep,
  withThread: withThread
});

/** A request without an answer. Uses its own words, since the error's message may contain the host or more of the URL. */
const toHttpFailure = (function (error, sent, { aborted }) {
    const code = start.errorCode(error);
    return {
        kind: 'failed',
        reason: aborted ? 'given up' : describeCode(code),
        sent,
        aborted,
        ...(!aborted && isCertificate(code) && { hint: certificateHint(code) }),
    };
});
/** https://nodejs.org/api/errors.html#common-system-errors and https://undici.nodejs.org/#/docs/api/Errors */
const CODE_PHRASES = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection reset',
    UND_ERR_SOCKET: 'connection reset',
    ENOTFOUND: 'host name not found',
    EAI_AGAIN: 'host name not found for now',
    ETIMEDOUT: 'connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'connection timed out',
    EHOSTUNREACH: 'host not reachable',
    ENETUNREACH: 'network not reachable',
    ERR_TLS_CERT_ALTNAME_INVALID: 'TLS certificate of another host',
    UND_ERR_ABORTED: 'tunnel refused',
    UND_ERR_PRX_CONN: 'connection broken',
    UND_ERR_PRX_TLS: 'TLS connection failed',
};
const describeCode = (function (code) {
    const known = CODE_PHRASES[code];
    if (known !== undefined)
        return known;
    if (isCertificate(code))
        return `TLS certificate not trusted (${code})`;
    if (/^(EPROTO|ERR_SSL_|ERR_TLS_)/.test(code))
        return `TLS connection failed (${code})`;
    if (/^(HPE_|UND_ERR_)/.test(code))
        return `answer is not proper HTTP (${code})`;
    return code === '' ? 'network error' : `network error (${code})`;
});
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const isCertificate = (function (code) {
    return /CERT|CRL|^UNABLE_TO_|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH_EXCEEDED$/.test(code);
});
/** A certificate does not change before the next attempt. https://nodejs.org/api/cli.html#node_extra_ca_certsfile */
const certificateHint = (function (code) {
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return "check the webhook's host, and what is between the runner and it";
    return code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID'
        ? "have the certificate renewed, or set the runner's clock"
        : 'if your own server or proxy is in between, give the step NODE_EXTRA_CA_CERTS with the file of its authority';
});

var httpFailure = /*#__PURE__*/Object.freeze({
  __proto__: null,
  toHttpFailure: toHttpFailure
});

/**
 * Whether a list such as NO_PROXY excludes this URL from the proxy. Follows curl: a name matches itself and its subdomains (a leading dot
 * or `*.` changes nothing), an address matches itself, `10.0.0.0/8` its block, `*` everything. An item with a port applies to that port
 * only. Items that make no sense are ignored. https://curl.se/libcurl/c/CURLOPT_NOPROXY.html
 */
const isExcepted = (function (url, list) {
    const target = parseTarget(url);
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((item => item !== '' && matches(item, target)));
});
const parseTarget = (function ({ hostname, port, protocol }) {
    const host = stripBrackets(hostname).replace(/\.$/, '');
    return { host, port: port || (protocol === 'https:' ? '443' : '80'), family: ipFamily(host) };
});
const matches = (function (item, target) {
    if (item === '*')
        return true;
    const { host, port } = splitPort(item);
    if (port !== undefined && port !== target.port)
        return false;
    return target.family === undefined ? isWithin(host, target.host) : isInBlock(host, target);
});
/** A colon starts a port only if there is no other: an IPv6 address with a port is in brackets. */
const splitPort = (function (item) {
    const found = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(item);
    return found?.[1] !== undefined && found[2] !== undefined
        ? { host: found[1], port: found[2] }
        : { host: item };
});
const isWithin = (function (item, host) {
    const name = item.replace(/^\*?\./, '').replace(/\.$/, '');
    return name !== '' && (host === name || host.endsWith(`.${name}`));
});
const isInBlock = (function (item, { host, family }) {
    const [address = '', bits] = item.split('/');
    const net = stripBrackets(address);
    const own = ipFamily(net);
    if (own === undefined || family === undefined)
        return false;
    const block = new node_net.BlockList();
    if (bits === undefined)
        block.addAddress(net, own);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (own === 'ipv4' ? 32 : 128))
        block.addSubnet(net, Number(bits), own);
    return block.check(host, family);
});
const ipFamily = (function (host) {
    return ({ 0: undefined, 4: 'ipv4', 6: 'ipv6' })[node_net.isIP(host)];
});
/** Brackets may enclose the address alone or, in lists, its block as well. */
const stripBrackets = (function (host) {
    return host.replace(/^\[|\]$/g, '');
});

var noProxy = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isExcepted: isExcepted
});

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions */
const createState = (function (env) {
    return ({
        read: (name => env[`STATE_${name}`] ?? ''),
        save: ((name, value) => {
            const path = env['GITHUB_STATE'] ?? '';
            if (path !== '')
                start.appendOutput(path, name, value);
        }),
    });
});

/** Characters on a line of a phone. */
const LINE = 45;
/** How far the text of an item or a quote is indented. */
const INDENT = 3;
const wrapped = (function (lines, width) {
    return lines.reduce(((sum, line) => sum + Math.max(1, Math.ceil(line.length / width))), 0);
});
/** The text of each line, split at the breaks. */
const collectLines = (function (nodes) {
    const lines = [''];
    for (const node of nodes)
        if (node.kind === 'break')
            lines.push('');
        else
            lines.push(`${lines.pop() ?? ''}${start.toPlainText([node])}`);
    return lines;
});
const blockLines = (function (block, width) {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return wrapped(collectLines(block.of), width);
        case 'list':
            return block.items.reduce(((sum, item) => sum + Math.max(1, countInnerLines(item.of, width - INDENT))), 0);
        case 'quote':
            return countInnerLines(block.of, width - INDENT);
        case 'pre':
            return wrapped(block.text.split('\n'), width);
        case 'rule':
            return 1;
    }
});
const countInnerLines = (function (blocks, width) {
    return blocks.reduce(((sum, block) => sum + blockLines(block, Math.max(10, width))), 0);
});
/** How many lines of a phone blocks take, including the empty ones between them. */
const phoneLines = (function (blocks) {
    return countInnerLines(blocks, LINE) +
        blocks.filter(((block, index) => index > 0 && blocks[index - 1]?.kind === 'paragraph' && block.kind !== 'list')).length;
});
/** As many leading blocks as fit in so many lines on a phone, cut like `cutBlocks`. Returns the same blocks if nothing had to go. */
const cutLines = (function (blocks, most) {
    return cutWords(blocks, most * LINE, (some => phoneLines(some) * LINE));
});

var phoneLines$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  cutLines: cutLines,
  phoneLines: phoneLines
});

const COMMANDS = '<summary>Dependabot commands and options</summary>';
/** Without Dependabot's text for people who merge: its commands. */
const withoutCommands = (function (source) {
    const at = source.indexOf(COMMANDS);
    const start = source.lastIndexOf('<details', at);
    if (at < 0 || start < 0)
        return source;
    const end = source.indexOf('</details>', at);
    const before = source
        .slice(0, start)
        .trimEnd()
        .replace(/\n-{3,}$/, '')
        .replace(/^(?:Dependabot will resolve any conflicts with|You can trigger a rebase of) this PR .*$/m, '');
    return before + (end < 0 ? '' : source.slice(end + '</details>'.length));
});
const isUnanswered = (function (block) {
    const [only, ...rest] = block?.kind === 'paragraph' ? block.of : [];
    const [said] = only?.kind === 'emphasis' && rest.length === 0 ? only.of : [];
    return said?.kind === 'text' && said.text === 'No response';
});
/** A question whose answer would be code. */
const WITHOUT_CODE = /^### .*\r?\n\r?\n```[\w-]*\r?\n(?:\r?\n)?```[ \t]*$/gm;
/**
 * Without unanswered questions of a form.
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
const withoutUnanswered = (function (blocks) {
    return blocks.filter(((block, index) => !isUnanswered(block) && !(block.kind === 'heading' && isUnanswered(blocks[index + 1]))));
});
/** A text from GitHub, cut to a number of lines on a phone (0: uncut), followed by a link to the rest. */
const readBody = (async function (source, context, maxLines) {
    const whole = await readWhole(source, context);
    if (maxLines === 0)
        return whole;
    const kept = (await Promise.resolve().then((() => phoneLines$1))).cutLines(whole, maxLines);
    if (kept === whole)
        return whole;
    return [...kept, start.paragraph(start.text('\u2026 '), start.link('Read the rest', context.pageUrl))];
});
/** In units. A longer text may not be read whole. */
const LONG = 20_000;
const readMarkdown = (async function (source, context) {
    return (await Promise.resolve(require('./markdown.js')).then((n => n.markdown))).markdown(source, context);
});
/** What the unread end of a long text says of all changes. */
const readComparison = (async function (source, context) {
    if (source.length <= LONG)
        return [];
    const { unreadSource } = await Promise.resolve(require('./markdown.js')).then((n => n.gfm));
    const unread = unreadSource(source, undefined) ?? '';
    const comparison = findComparison(await readMarkdown(findComparisonSource(unread) ?? '', context));
    return comparison === undefined ? [] : [comparison];
});
/** The part of a text that is meant for readers. */
const readWhole = (async function (source, context) {
    const forReaders = withoutCommands(source).replace(WITHOUT_CODE, '');
    const blocks = await readMarkdown(forReaders, context);
    return [...withoutUnanswered(blocks), ...(await readComparison(forReaders, context))];
});

var body = /*#__PURE__*/Object.freeze({
  __proto__: null,
  readBody: readBody,
  readWhole: readWhole
});

/**
 * What the smaller platform shows of one message, in lines on a phone. If the user sets no limit, this one still makes the last section
 * fit.
 */
const MOST_LINES = 110;
/** A section's name, and the line that separates it. */
const LINES_OF_NAME = 2;
/** A section's text takes at least two lines. */
const FEWEST = 2;
/** Each text under its name, cut to a total number of lines: short ones stay whole, the others share the rest evenly. */
const readSections = (async function (sections, context, maxLines) {
    const read = await Promise.all(sections.map((async (section) => ({
        section,
        whole: section.body === undefined
            ? []
            : await readWhole(section.body, { ...context, ...start.known('pageUrl', section.url) }),
    }))));
    const room = (maxLines === 0 ? MOST_LINES : maxLines) - sections.length * LINES_OF_NAME;
    const shares = shareOut(read.map((({ whole }) => phoneLines(whole))), room);
    return read.flatMap((({ section, whole }, at) => [
        { kind: 'heading', level: 3, of: [start.link(section.title, section.url)] },
        ...cutSection(whole, section.url, Math.max(FEWEST, shares[at] ?? 0)),
    ]));
});
/** The link to the rest takes no line of its own, since there may be many sections. */
const cutSection = (function (whole, url, lines) {
    const kept = cutLines(whole, lines);
    return kept === whole ? whole : appendTo(kept, [start.text(' '), start.link('\u2026 more', url)]);
});
/** Adds more to the end of the last text. */
const appendTo = (function (blocks, more) {
    const before = blocks.slice(0, -1);
    const last = blocks.at(-1);
    switch (last?.kind) {
        case 'paragraph':
        case 'heading':
            return [...before, { ...last, of: [...last.of, ...more] }];
        case 'quote':
            return [...before, { ...last, of: appendTo(last.of, more) }];
        case 'list': {
            const item = last.items.at(-1);
            const items = item ? [...last.items.slice(0, -1), { ...item, of: appendTo(item.of, more) }] : [];
            return [...before, { ...last, items }];
        }
        default:
            return [...blocks, start.paragraph(...more)];
    }
});
/** Gives each as much as it wants if that is little, and divides the rest evenly among the others. */
const shareOut = (function (wanted, room) {
    const shares = [...wanted];
    let left = room;
    const smallestFirst = wanted.map(((want, at) => ({ want, at }))).sort(((one, other) => one.want - other.want));
    smallestFirst.forEach((({ want, at }, index) => {
        const share = Math.min(want, Math.max(0, Math.floor(left / (wanted.length - index))));
        shares[at] = share;
        left -= share;
    }));
    return shares;
});

var sections = /*#__PURE__*/Object.freeze({
  __proto__: null,
  readSections: readSections,
  shareOut: shareOut
});

Object.assign(exports, {
    HTML_PAGE,
    applyTarget: applyTarget$1,
    body,
    countFitting,
    createState,
    cutBlocks,
    cutInlines: cutInlines$1,
    eventValues,
    findChannelFault,
    findLargest,
    findTooLong,
    fitMentions,
    formatLateness,
    htmlText,
    httpFailure,
    isExcepted,
    isHtmlPage,
    isSenderRejectedStatus,
    listCuts,
    mapForms,
    mentionNotices,
    missingWebhooks,
    namedPlaces,
    nextStep,
    noProxy,
    preview,
    readForeignPage,
    readInWorkspace,
    releases,
    retryAfterMs,
    sections,
    settle,
    settleBy,
    sizeUpTo,
    target,
    tests,
    toHttpFailure,
    turn,
    wholeWords,
    withThread,
    withoutContent,
    withoutContent$1,
    wrongWebhook,
});
