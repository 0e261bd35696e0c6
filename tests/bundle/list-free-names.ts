import ts from 'typescript';

/** Names that a script uses and nobody in it declares: what it expects to find in the world around it. */
export function listFreeNames(code: string): string[] {
  const file = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2019, true, ts.ScriptKind.JS);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === 'Code.js' ? file : undefined),
    getDefaultLibFileName: () => 'none',
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === 'Code.js',
    readFile: () => undefined,
  };
  const options = {
    allowJs: true,
    checkJs: true,
    noLib: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2019,
  };
  const checker = ts.createProgram(['Code.js'], options, host).getTypeChecker();
  const free = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUse(node) && !checker.getSymbolAtLocation(node)) free.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...free].sort();
}

/** A name that is looked up, not a property after a dot or a key of an object. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isAccessor(parent))
    return parent.name !== node;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return !ts.isPartOfTypeNode(node) && !(node.flags & ts.NodeFlags.JSDoc);
}
