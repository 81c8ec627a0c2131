/** What is wrong with a workflow, in the words of GitHub's own parser, line by line. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

const silent = { info: () => undefined, error: () => undefined, verbose: () => undefined };

/** Reads the file like GitHub's editor. The parser is in its own chunk, so no message waits for it. */
export const checkWorkflow = async (content: string): Promise<readonly Problem[]> => {
  const { parseWorkflow, convertWorkflowTemplate } = await import('@actions/workflow-parser');
  const { context, value } = parseWorkflow({ name: '.github/workflows/hookline.yml', content }, silent);
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ rawMessage, range }) => ({
    line: range?.start.line ?? 1,
    message: rawMessage,
  }));
};
