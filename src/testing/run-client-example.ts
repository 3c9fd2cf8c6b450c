/** Examples of the typed client, as a frontend has them: held against the client's types, and run by themselves. */
import { execFile, spawn } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import ts from 'typescript'

const CLIENT = 'intercultural-cities-client'
const folder = path.resolve('clients/typescript')
const entry = path.join(folder, 'src/index.ts')

/** @returns what the compiler says of each example, strictly: nothing where it is sound */
export function typeErrorsOf(examples: readonly string[]): string[][] {
  const files = new Map(examples.map((example, index) => [path.join(folder, `example-${index}.ts`), example]))
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile(path.join(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config, ts.sys, folder)
  const options: ts.CompilerOptions = { ...config.options, paths: { [CLIENT]: [entry] } }
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  host.getSourceFile = (file, language, ...more) => {
    const example = files.get(file)
    return example === undefined ? getSourceFile(file, language, ...more) : ts.createSourceFile(file, example, language)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].map((file) => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  })
}

/** What each call of console.log was given. */
const NOTE_LOGS = 'console.log = (...values) => process.stdout.write(JSON.stringify(values) + "\\n");\n'

/** Runs an example in a process of its own. @returns what it logged, a list for each call; throws where it ends badly */
export async function runExample(example: string): Promise<unknown[][]> {
  const bundling = promisify(execFile)(path.resolve('node_modules/.bin/esbuild'), ['--bundle', '--platform=node', '--format=esm', '--loader=ts', `--alias:${CLIENT}=${entry}`])
  bundling.child.stdin?.end(example)
  const { stdout } = await bundling
  const child = spawn(process.execPath, ['--input-type=module', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(NOTE_LOGS + stdout)
  let [logged, errors] = ['', '']
  child.stdout.on('data', (data: Buffer) => (logged += data.toString()))
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`The example ended with ${String(code)}: ${errors}`)
  return logged.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown[])
}

/** What the comment behind each console.log says that it logs: one value, or a list of several. */
export function saidToLog(example: string): unknown[] {
  return [...example.matchAll(/^\s*console\.log\(.*\) \/\/ (.+)$/gm)].map(([, said = '']) => {
    const { error, config } = ts.parseConfigFileTextToJson('said.json', `{ "said": ${said.replaceAll("'", '"')} }`)
    if (error) throw new Error(`What is said to be logged is no value: ${said}`)
    return (config as { said: unknown }).said
  })
}
