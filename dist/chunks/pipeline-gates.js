'use strict';

var details = require('./pipeline-details.js');

/** A job behind a gate asks for it a moment after the one beside it has begun. */
const TRIES = 3;
const MOMENT_MS = 1_500;
/** The facts with the environments that the run waits for, and who may let it go on. */
const withGates = async (facts, inputs, context, edges, connect) => {
    const without = (gap) => ({ ...facts, about: 'run', gaps: [...facts.gaps, gap] });
    try {
        const opened = await details.openReader(facts, inputs, context, edges, connect);
        if ('why' in opened)
            return without({ sentence: `The pending deployments were not asked for: ${opened.why}` });
        let gates = [];
        for (let attempt = 1; attempt <= TRIES && gates.length === 0; attempt += 1) {
            if (attempt > 1)
                await opened.reader.wait(MOMENT_MS);
            const { value, problem } = await opened.reader.gates(opened.run);
            if (problem !== undefined)
                return without(problem);
            gates = value;
        }
        return gates.length === 0
            ? without({ sentence: 'GitHub knows of no pending deployment of this run' })
            : { ...facts, about: 'run', gates };
    }
    catch (error) {
        return without({ sentence: `The pending deployments could not be read: ${details.bugWords(error)}` });
    }
};

exports.withGates = withGates;
