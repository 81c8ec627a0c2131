'use strict';

var start = require('../hookline.js');

/** What went wrong with a request that got no answer; `timeoutMs` is what it was given. */
const describeNoAnswer = ({ reason, sent, aborted }, timeoutMs) => aborted ? `no ${sent ? 'answer' : 'connection'} within ${start.formatDuration(timeoutMs)}` : reason;
const describeUnreachable = (title, why, hint) => `${title} cannot be reached: ${why}; ${hint}`;
/** @param title the platform's. @param why what came of the last attempt. */
const describeUnconfirmed = (title, attempts, why) => `${title} did not confirm the message in ${formatAttempts(attempts)}: ${why}`;
const describeDeadline = (title, attempts, deadlineMs, why) => `${title} did not confirm the message within the deadline of ${start.formatDuration(deadlineMs)} (${formatAttempts(attempts)}): ${why}`;
/** @param result of the last attempt, which the deadline has cut short. */
const describeCutAttempt = (title, attempts, deadlineMs, { sent }) => `${title} did not confirm the message: no ${sent ? 'answer' : 'connection'} within the deadline of ${start.formatDuration(deadlineMs)} (${formatAttempts(attempts)})`;
const describeLongWait = (title, afterMs, deadlineMs, leftMs) => `${title} asks to wait ${start.formatDuration(afterMs)}, but the deadline of ${start.formatDuration(deadlineMs)} leaves only ${start.formatDuration(leftMs)}`;
const describeInterrupt = (title) => `the runner stopped the step (SIGINT or SIGTERM) before ${title} had confirmed the message`;
const formatAttempts = (count) => (count === 1 ? '1 attempt' : `${count} attempts`);

/** The numbers of waiting. Slack: https://docs.slack.dev/apis/web-api/rate-limits \u00b7 Discord: https://discord.com/developers/docs/topics/rate-limits */
const RETRY = {
    /** The first back-off is drawn from 0 up to this; each further one from twice as much. */
    baseMs: 1_000,
    capMs: 15_000,
    /** However the dice fall: a server in trouble is not hammered. */
    leastMs: 100,
    /** Kept for the attempt itself: one with less time would hardly be answered, and nobody would know if it arrived. */
    attemptMs: 250,
    /** Tries after one that may have arrived though no answer came: each could post the message twice. */
    triesWhenUnsure: 2,
};
/**
 * Milliseconds until the next try, or `give-up` where the deadline leaves no room for it: the server's own time, and on
 * top full jitter over a doubling back-off. The jobs of one run that fail together are told the same time; each refusal after
 * it tells that there are more of them than the platform takes, so they spread out instead of coming back at once.
 */
const nextWait = ({ afterMs = 0, retries, leftMs, random }) => {
    const room = leftMs - RETRY.attemptMs;
    if (room <= 0 || afterMs > room)
        return 'give-up';
    // Not merely cut at the deadline, where all of them would meet again.
    const widest = Math.min(RETRY.capMs, RETRY.baseMs * 2 ** retries, room - afterMs);
    return Math.min(Math.max(RETRY.leastMs, afterMs + random * widest), room);
};

/** Where no attempt can be made any more. */
const endTooLate = (progress, { destination, limits, edges }) => {
    const { title } = destination.platform;
    return start.failedResult(progress, edges.interrupted.aborted
        ? describeInterrupt(title)
        : describeDeadline(title, progress.attempts, limits.deadlineMs, 'no time was left'));
};
/** What follows a request that got no answer. @param leftMs until the deadline, when it was made. */
const afterSilence = (progress, sendContext, result, leftMs) => {
    const { title } = sendContext.destination.platform;
    if (result.hint !== undefined)
        return start.failedResult(progress, describeUnreachable(title, result.reason, result.hint));
    if (result.sent)
        markUnsure(progress);
    const timeoutMs = Math.min(sendContext.limits.timeoutMs, leftMs);
    const reason = describeNoAnswer(result, timeoutMs);
    return wait(progress, sendContext, { reason }, timeoutMs === leftMs ? result : undefined);
};
/** What follows an answer that does not confirm the message. */
const afterAnswer = (progress, sendContext, outcome) => {
    const { destination } = sendContext;
    switch (outcome.kind) {
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
};
/** Only the form or the message to edit is refused, so nothing has arrived: the same message in another form starts over. */
const replacePayload = async (progress, { destination, edges }, { kind, reason, hint }, instead) => {
    const other = kind === 'message-missing' ? progress.payload.asNewMessage : await nextForm(progress.payload);
    if (other === undefined)
        return refusedResult(progress, kind === 'message-missing'
            ? describeAnswer(destination, reason, hint)
            : `${reason}; ${progress.payload.hint ?? hint}`);
    edges.log(`${destination.name}: ${reason}; ${instead}`);
    progress.payload = other;
    progress.lastAttempt = Infinity;
    return undefined;
};
const nextForm = async (payload) => {
    const [next, ...rest] = (await payload.fallbacks?.()) ?? [];
    return next && { ...payload, ...next, fallbacks: async () => rest };
};
/** @param last what came of an attempt for which there was no more time than until the deadline. */
const wait = async (progress, { destination, limits, endsAt, edges }, { reason, afterMs }, last) => {
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
        return start.failedResult(progress, tooLong
            ? describeLongWait(title, afterMs, limits.deadlineMs, leftMs)
            : describeDeadline(title, attempts, limits.deadlineMs, reason));
    }
    edges.log(`${destination.name}: ${reason}, next try in ${start.formatDuration(waitMs)} (attempt ${attempts + 1})`);
    progress.retries += 1;
    await edges.clock.sleep(waitMs, edges.interrupted);
    return undefined;
};
const markUnsure = (progress) => {
    progress.lastAttempt = Math.min(progress.lastAttempt, progress.attempts + RETRY.triesWhenUnsure);
};
const describeAnswer = ({ platform }, reason, hint) => `${platform.title} answered: ${reason}; ${hint}`;
/** A refusal also tells that no earlier attempt has arrived. */
const refusedResult = (progress, reason, senderRejected = false) => ({
    ...start.failedResult(progress, reason),
    mayHaveArrived: false,
    forGood: true,
    senderRejected,
});

exports.afterAnswer = afterAnswer;
exports.afterSilence = afterSilence;
exports.endTooLate = endTooLate;
