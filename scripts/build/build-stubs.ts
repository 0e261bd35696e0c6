import { join } from 'node:path';
import ts from 'typescript';

/**
 * The functions Google is to see: one real top-level `function` per export of the add-on's entry, under its own JSDoc,
 * handing its arguments to the bundle. Google reads custom functions and their help from such declarations only.
 *
 * @param entry the entry's file
 * @param bundle name of the variable that holds the bundle
 * @throws Error when an export is no function, or its `@param`s are not its parameters
 */
export function buildStubs(entry: string, bundle: string): string {
  const program = ts.createProgram([entry], {
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ES2019,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declaration = target.valueDeclaration;
      if (!declaration || !ts.isFunctionDeclaration(declaration)) {
        throw new Error(`${entry}: the export ${symbol.name} is no function declaration`);
      }
      return writeStub(symbol.name, declaration, bundle);
    })
    .join('\n\n');
}

function writeStub(name: string, declaration: ts.FunctionDeclaration, bundle: string): string {
  const where = `${join(declaration.getSourceFile().fileName)}: ${name}`;
  if (name.endsWith('_')) throw new Error(`${where}: Google hides a function whose name ends with _`);
  const parameters = declaration.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name) || parameter.dotDotDotToken) {
      throw new Error(`${where}: a parameter of a public function is a plain name`);
    }
    return parameter.name.text;
  });
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const comment = comments[comments.length - 1];
  const documented = [...(comment?.tags ?? [])].filter(ts.isJSDocParameterTag).map((tag) => tag.name.getText());
  if (documented.join() !== parameters.join()) {
    throw new Error(`${where}: parameters are (${parameters.join(', ')}), the JSDoc tells (${documented.join(', ')})`);
  }
  const list = parameters.join(', ');
  const head = comment ? `${comment.getText().replace(/\r\n/g, '\n')}\n` : '';
  return `${head}function ${name}(${list}) {\n  return ${bundle}.${name}(${list});\n}`;
}
