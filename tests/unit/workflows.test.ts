import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { formatProblem } from '../../src/authoring/problems';

const GITHUB = path.resolve(__dirname, '../../.github');
const WORKFLOWS = path.join(GITHUB, 'workflows');
const FORMS = path.join(GITHUB, 'ISSUE_TEMPLATE');

interface Workflow {
  on: string[] | Record<string, { workflows?: string[]; types?: string[] } | null>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  'runs-on': string;
  strategy?: { matrix: { include: { os: string; node: number }[] } };
  steps: {
    uses?: string;
    run?: string;
    env?: Record<string, string>;
    with?: Record<string, unknown>;
  }[];
}

interface Form {
  name?: string;
  description?: string;
  body: FormElement[];
}

interface FormElement {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: string[] };
}

const read = (folder: string, name: string): string =>
  readFileSync(path.join(folder, name), 'utf8');
const yamlFiles = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

const workflows = yamlFiles(WORKFLOWS);
const forms = yamlFiles(FORMS).filter((name) => name !== 'config.yml');

let linted = 0;

/**
 * What GitHub's own language service reports about a workflow, one line each: its form, its
 * expressions, and what they refer to.
 */
async function lint(workflow: string): Promise<string[]> {
  // Node.js can't load the package's JSON files by itself. tsx, which runs the tests, can.
  const { validate } = await import('@actions/languageservice');
  // An address of its own for each text: the service remembers the first text it saw under an address.
  linted += 1;
  const found = await validate(
    TextDocument.create(`file:///.github/workflows/${linted}.yml`, 'yaml', 0, workflow),
  );
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/** The actions that a workflow uses without pinning them to a commit, with the version of it in a comment. */
function unpinned(workflow: string): string[] {
  const found: string[] = [];
  visit(parseDocument(workflow), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
      const action = String(value.value);
      const pinned =
        /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action) &&
        /^ v\d+\.\d+\.\d+$/.test(value.comment ?? '');
      if (!pinned) found.push(action);
    },
  });
  return found;
}

const ELEMENTS = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];

/** What GitHub would refuse in an issue form, a line each. */
function checkForm({ name, description, body }: Form): string[] {
  const problems: string[] = [];
  if (!name) problems.push('no name');
  if (!description) problems.push('no description');
  const ids = new Set<string>();
  for (const [at, { type, id, attributes }] of body.entries()) {
    if (!ELEMENTS.includes(type)) problems.push(`element ${at}: there is no type “${type}”`);
    if (type === 'markdown') {
      if (!attributes.value) problems.push(`element ${at}: no value`);
      continue;
    }
    if (!attributes.label) problems.push(`element ${at}: no label`);
    if (!id || !/^[\w-]+$/.test(id)) problems.push(`element ${at}: no id, or not a good one`);
    else if (ids.has(id)) problems.push(`element ${at}: the id “${id}” is already used`);
    else ids.add(id);
    if (type === 'dropdown') {
      const options = attributes.options ?? [];
      if (options.length === 0 || options.some((option) => typeof option !== 'string'))
        problems.push(`element ${at}: options that are not text`);
      if (new Set(options).size < options.length) problems.push(`element ${at}: an option twice`);
    }
  }
  if (ids.size === 0) problems.push('nothing to fill in');
  return problems;
}

test('there are workflows and issue forms to check', () => {
  assert.deepEqual(workflows.toSorted(), ['deploy.yml', 'preview.yml', 'pull-request.yml']);
  assert.deepEqual(forms.toSorted(), [
    'bad-card.yml',
    'mistake-in-a-guide.yml',
    'new-question.yml',
  ]);
});

for (const name of workflows) {
  const text = read(WORKFLOWS, name);

  test(`${name} passes the linter`, async () => {
    assert.deepEqual(await lint(text), []);
  });

  test(`${name} pins every action to a commit, with its version in a comment`, () => {
    assert.deepEqual(unpinned(text), []);
  });

  test(`${name} may only read, unless a job says otherwise, and no job runs for hours`, () => {
    const { permissions, jobs } = parse(text) as Workflow;
    assert.deepEqual(permissions, { contents: 'read' });
    for (const [job, { 'timeout-minutes': minutes }] of Object.entries(jobs)) {
      assert.ok(minutes && minutes <= 30, `timeout-minutes of ${job}`);
    }
  });
}

test('no workflow runs a stranger’s change with this repository’s permissions', () => {
  for (const name of workflows) {
    const text = read(WORKFLOWS, name);
    assert.doesNotMatch(text, /pull_request_target|issue_comment/, name);
    const { jobs } = parse(text) as Workflow;
    for (const { steps } of Object.values(jobs)) {
      for (const { uses = '', with: options } of steps)
        if (uses.startsWith('actions/checkout@'))
          assert.equal(options?.['persist-credentials'], false, name);
    }
  }
});

test('what a pull request runs has no secrets and can’t write anything', () => {
  const text = read(WORKFLOWS, 'pull-request.yml');
  assert.doesNotMatch(
    text,
    /\bsecrets\b|github\.token|GITHUB_TOKEN|:\s*write\b|write-all|workflow_call/,
  );
  const { on, jobs } = parse(text) as Workflow;
  assert.deepEqual(Object.keys(on), ['pull_request', 'workflow_dispatch']);
  for (const { permissions = {} } of Object.values(jobs)) assert.deepEqual(permissions, {});
});

const PULL_REQUEST = (parse(read(WORKFLOWS, 'pull-request.yml')) as Workflow).jobs;
const PACKAGE = JSON.parse(readFileSync(path.resolve(GITHUB, '../package.json'), 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};
const commandsOf = (job: string): string[] =>
  PULL_REQUEST[job]?.steps.flatMap(({ run = [] }) => run) ?? [];

/** The versions of Node.js that a job names itself, or by its matrix. */
const nodesOf = ({ steps, strategy }: Job): number[] =>
  steps.flatMap(({ uses = '', with: options }) =>
    !uses.startsWith('actions/setup-node@')
      ? []
      : String(options?.['node-version']).includes('matrix.node')
        ? (strategy?.matrix.include ?? []).map(({ node }) => node)
        : Number(options?.['node-version']),
  );

test('a pull request is tested on each supported version of Node.js, and on Windows', () => {
  const tested = new Set(Object.values(PULL_REQUEST).flatMap(nodesOf));
  assert.deepEqual([...tested].sort(), [20, 22, 24]);
  assert.equal(PACKAGE.engines.node, '^20.19.0 || >=22.12.0');
  const places = PULL_REQUEST.compatible?.strategy?.matrix.include ?? [];
  assert.ok(places.some(({ os }) => os === 'windows-latest'));
  for (const command of ['npm run check', 'npm run test:unit'])
    assert.ok(commandsOf('compatible').includes(command), command);
});

test('the published site is built with the version of Node.js in .nvmrc', () => {
  const { jobs } = parse(read(WORKFLOWS, 'deploy.yml')) as Workflow;
  const version = Number(readFileSync(path.resolve(GITHUB, '../.nvmrc'), 'utf8'));
  assert.deepEqual(Object.values(jobs).flatMap(nodesOf), [version]);
});

test('no script needs a shell that expands patterns, because Windows doesn’t have one', () => {
  for (const [name, script] of Object.entries(PACKAGE.scripts)) {
    assert.doesNotMatch(script, /[*?'$]/, name);
    assert.doesNotMatch(script, /^\w+=/, name);
  }
});

test('mistakes in guides are shown on their lines of a pull request', () => {
  const commands = commandsOf('content');
  const matcher = /::add-matcher::(\S+)'$/.exec(commands[1] ?? '')?.[1] ?? '';
  assert.deepEqual(commands.slice(2), ['npm run --silent check', 'npm run --silent spelling']);
  const { problemMatcher } = JSON.parse(
    readFileSync(path.resolve(GITHUB, '..', matcher), 'utf8'),
  ) as { problemMatcher: { pattern: { regexp: string }[] }[] };
  const line = formatProblem({
    file: 'docs/long/part.mdx',
    line: 16,
    column: 3,
    rule: 'no-table',
    message: 'there is no table: write one',
  });
  assert.deepEqual(new RegExp(problemMatcher[0]?.pattern[0]?.regexp ?? '').exec(line)?.slice(1), [
    'docs/long/part.mdx',
    '16',
    '3',
    'no-table',
    'there is no table: write one',
  ]);
});

test('the preview only takes the artifact of a pull request, and only if it’s set up', () => {
  const text = read(WORKFLOWS, 'preview.yml');
  const { on, jobs } = parse(text) as Workflow;
  assert.deepEqual(on, { workflow_run: { workflows: ['Pull request'], types: ['completed'] } });
  assert.equal(
    (parse(read(WORKFLOWS, 'pull-request.yml')) as { name: string }).name,
    'Pull request',
  );
  assert.deepEqual(Object.keys(jobs), ['deploy']);
  const { if: condition = '', permissions, steps } = jobs.deploy as Job;
  for (const part of [
    "vars.PREVIEW_SITE != ''",
    "workflow_run.event == 'pull_request'",
    "workflow_run.conclusion == 'success'",
  ])
    assert.ok(condition.includes(part), part);
  assert.deepEqual(permissions, { actions: 'read' });
  for (const { uses, run = '', env = {} } of steps) {
    assert.equal(uses, undefined, 'no action, so none that checks out or unpacks');
    assert.doesNotMatch(
      run,
      /\$\{\{|\bgit\b|\bunzip\b|\btar\b|\bnpm\b|\bnpx\b|\bnode\b|gh run download|gh pr\b/,
    );
    // The number of a run is GitHub's; names and titles are anybody's.
    for (const value of Object.values(env))
      assert.match(
        value,
        /^\$\{\{ (github\.token|github\.event\.workflow_run\.id|vars\.PREVIEW_SITE|secrets\.NETLIFY_TOKEN) \}\}$/,
      );
  }
  const withSecret = steps.filter(({ env = {} }) =>
    Object.values(env).some((value) => value.includes('secrets.')),
  );
  assert.equal(withSecret.length, 1, 'one step has the secret');
});

test('the variables that a workflow sets for the build are the ones src/site.ts reads', () => {
  const set = new Set(
    workflows.flatMap((name) => read(WORKFLOWS, name).match(/\bSITE_\w+(?=:)/g) ?? []),
  );
  assert.deepEqual([...set].toSorted(), ['SITE_BASE_URL', 'SITE_REPOSITORY', 'SITE_URL']);
  const known = readFileSync(path.resolve(__dirname, '../../src/site.ts'), 'utf8');
  for (const name of set) assert.match(known, new RegExp(`'${name}'`));
});

const SOUND = `name: Sound
on: [push]
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
      - run: echo \${{ hashFiles('x') }}
      - id: site
        run: echo
      - if: failure()
        run: echo \${{ steps.site.outputs.url }}
  deploy:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - run: npm start
`;

const BROKEN: [what: string, from: string, to: string, message: RegExp][] = [
  ['a misspelled key', 'steps:', 'step:', /^7: Unexpected value 'step'/],
  [
    'a permission that does not exist',
    'contents: read',
    'contents: reed',
    /^3: Unexpected value 'reed'/,
  ],
  ['a step that does nothing', 'run: npm test', 'name: Test', /^8: .*run, shell, uses/],
  ['an expression that does not end', "hashFiles('x')", "hashFiles('x'", /^9: Unexpected symbol/],
  [
    'a function that does not exist',
    'failure()',
    'failed()',
    /^12: Unrecognized function: 'failed'/,
  ],
  ['a step that does not exist', 'steps.site.outputs', 'steps.sight.outputs', /^13: .*sight/],
  ['a job that does not exist', 'needs: test', 'needs: tests', /^15: .*tests/],
  ['what is not YAML', 'on: [push]', 'on: [push', /^\d+: Flow sequence/],
];

test('the linter finds nothing in a valid workflow', async () => {
  assert.deepEqual(await lint(SOUND), []);
});

for (const [what, from, to, message] of BROKEN) {
  test(`the linter finds ${what}`, async () => {
    assert.ok(SOUND.includes(from));
    const found = await lint(SOUND.replace(from, to));
    assert.ok(
      found.some((line) => message.test(line)),
      `found: ${found.join('; ')}`,
    );
  });
}

test('an unpinned action is told from a pinned one', () => {
  const steps = (use: string): string =>
    `jobs: { test: { steps: [\n  { name: one, uses: ${use}\n} ] } }\n`;
  const commit = '0123456789abcdef0123456789abcdef01234567';
  assert.deepEqual(unpinned(steps(`some/action@${commit} # v1.2.3`)), []);
  assert.deepEqual(unpinned(steps(`some/action@${commit}`)), [`some/action@${commit}`]);
  assert.deepEqual(unpinned(steps('some/action@v1 # v1.2.3')), ['some/action@v1']);
});

for (const name of forms) {
  test(`${name} is an issue form that GitHub accepts`, () => {
    assert.deepEqual(checkForm(parse(read(FORMS, name)) as Form), []);
  });
}

test('the issue forms have the fields that the site fills in', () => {
  for (const [name, fields] of Object.entries({
    'bad-card.yml': ['card', 'guide'],
    'mistake-in-a-guide.yml': ['guide'],
  })) {
    const { body } = parse(read(FORMS, name)) as Form;
    // An input takes any text from the address; a dropdown would take only its own options.
    const inputs = body.filter(({ type }) => type === 'input').map(({ id }) => id);
    for (const field of fields)
      assert.ok(inputs.includes(field), `the input “${field}” of ${name}`);
  }
});

test('a broken issue form is found', () => {
  const input = (id: string): FormElement => ({
    type: 'input',
    id,
    attributes: { label: 'Which' },
  });
  assert.deepEqual(
    checkForm({ name: 'A form', description: 'For a test.', body: [input('card'), input('card')] }),
    ['element 1: the id “card” is already used'],
  );
  assert.deepEqual(checkForm({ body: [{ type: 'text', id: 'a card', attributes: {} }] }), [
    'no name',
    'no description',
    'element 0: there is no type “text”',
    'element 0: no label',
    'element 0: no id, or not a good one',
    'nothing to fill in',
  ]);
});

test('the issue chooser still allows an issue without a form', () => {
  assert.deepEqual(parse(read(FORMS, 'config.yml')), { blank_issues_enabled: true });
});

test('packages and actions are both kept up to date', () => {
  const { version, updates } = parse(read(GITHUB, 'dependabot.yml')) as {
    version: number;
    updates: { 'package-ecosystem': string; directory: string; schedule: { interval: string } }[];
  };
  assert.equal(version, 2);
  assert.deepEqual(
    updates.map((update) => [
      update['package-ecosystem'],
      update.directory,
      update.schedule.interval,
    ]),
    [
      ['npm', '/', 'weekly'],
      ['github-actions', '/', 'weekly'],
    ],
  );
});
