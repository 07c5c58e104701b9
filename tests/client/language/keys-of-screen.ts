/**
 * Every key that the screen asks its words by, found in the sources by their types: a literal, both ends of a condition,
 * a table's texts, a sentence made of listed verbs. What cannot be known so is told apart, and is a mistake.
 */
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** The functions of client/language that take a key first; `inLanguage` takes a table of them. */
const BY_KEY = ['t', 'pattern'];
const BY_TABLE = 'inLanguage';

export interface Keys {
  readonly files: number;
  /** Key → the first place that asks for it. */
  readonly asked: ReadonlyMap<string, string>;
  /** Places whose key is no literal, nor a choice among some. */
  readonly unknown: readonly string[];
}

export function keysOfScreen(root: string): Keys {
  const configFile = join(root, 'client', 'tsconfig.json');
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const asked = new Map<string, string>();
  const unknown: string[] = [];
  const files = program.getSourceFiles().filter(({ fileName }) => isOfScreen(relative(root, fileName)));
  for (const file of files) {
    const place = (node: ts.Node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      return `${relative(root, file.fileName)}:${line + 1}`;
    };
    const ask = (type: ts.Type, at: ts.Node) => {
      for (const one of type.isUnion() ? type.types : [type]) {
        if (!one.isStringLiteral()) unknown.push(place(at));
        else if (!asked.has(one.value)) asked.set(one.value, place(at));
      }
    };
    const visit = (node: ts.Node): void => {
      const [first] = ts.isCallExpression(node) ? node.arguments : [];
      if (first && ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const name = node.expression.text;
        if (BY_KEY.includes(name)) ask(checker.getTypeAtLocation(first), first);
        if (name === BY_TABLE) {
          // The table is taken as it was written: as an argument it has the literal types of a constant.
          const table = checker.getResolvedSignature(node)?.getParameters()[0];
          if (table) {
            for (const text of checker.getTypeOfSymbolAtLocation(table, node).getProperties())
              ask(checker.getTypeOfSymbolAtLocation(text, node), first);
          }
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { files: files.length, asked, unknown };
}

/** The functions themselves take any key. */
const isOfScreen = (path: string): boolean => /^client\/(?!language\/).*\.tsx?$/.test(path);
