'use strict';

var runMessage = require('./pipeline-run-message.js');

/** `thread` by a word: the destinations with the thread of the message's topic, or with a title to open one. */
const withThreads = async (live, word, { dryRun }, edges, event) => {
    if (dryRun)
        return live;
    const topic = runMessage.findTopic(word, runMessage.readTopicSource(event, edges));
    if (topic === undefined) {
        edges.runner.notice(`thread: ${NO_TOPIC[word]}, so the message stands alone`);
        return live;
    }
    const open = live.destinations.filter(canReply(edges));
    const { entries } = await runMessage.openMemory(open.map(runMessage.toDestinationKey), topic, edges);
    const asked = open.filter(one => !isEdit(one));
    runMessage.reportNotShared(asked, entries.filter((_, at) => asked.includes(open[at])), edges, 'so the message begins a thread of its own');
    const destinations = live.destinations.map(destination => {
        const entry = entries[open.indexOf(destination)];
        return entry === undefined ? destination : withThreadOf(destination, entry, topic, edges);
    });
    return {
        ...live,
        destinations,
        save: async (receipts) => {
            await live.save?.(receipts);
            const firsts = receipts.filter(receipt => isFirstMessage(receipt) && !isEdit(receipt.post.destination));
            await runMessage.saveNewMessages(firsts, open, entries, edges);
        },
    };
};
const NO_TOPIC = {
    run: 'the runner does not say which run this is',
    commit: 'the event belongs to no commit',
    'pull-request': 'the event belongs to no pull request',
    branch: 'the event belongs to no branch',
    release: 'the event belongs to no release',
    workflow: 'the runner does not say which workflow this is',
};
const isEdit = ({ target }) => (target?.edits.length ?? 0) > 0;
const canReply = ({ runner }) => ({ name, platform, target }) => {
    if (target?.thread !== undefined)
        return false;
    if (platform.id === 'discord' || platform.kind === 'token')
        return true;
    runner.notice(`${name}: a ${platform.title} webhook replies to nothing; replies need slack-token`);
    return false;
};
/** A Discord thread has the ID of the message that opened it; a message in a text channel opens none. */
const findThread = ({ ids, channelId }) => channelId === ids[0] ? channelId : undefined;
const withThreadOf = (destination, { agreement }, { title }, { runner }) => {
    const { name, platform } = destination;
    const target = { tags: [], edits: [], ...destination.target };
    const isDiscord = platform.id === 'discord';
    if (agreement.kind !== 'known')
        return isDiscord ? { ...destination, target: { ...target, title } } : destination;
    const { posted } = agreement;
    const thread = isDiscord ? findThread(posted) : posted.ids[0];
    if (thread !== undefined) {
        // The edited message may be the first one itself.
        const isFirst = target.edits[0] === posted.ids[0];
        return isFirst && !isDiscord ? destination : { ...destination, target: { ...target, thread, title } };
    }
    runner.notice(`${name}: the channel has no threads that a webhook opens (those of forums), so the message stands alone`);
    return destination;
};
/** Whether the message is not a reply: it is the first, or the one it replied to was deleted. */
const isFirstMessage = (receipt) => {
    const [first] = receipt.sent;
    return first !== undefined && !('thread_ts' in first.body) && first.to?.thread === undefined;
};

exports.withThreads = withThreads;
