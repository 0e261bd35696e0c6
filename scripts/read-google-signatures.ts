import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { GoogleSignatures, Overload, TypeText } from '../src/host/local/apps-script/frame/signatures';

/** Namespaces whose objects the local host shows at least in part; of the others only the global names are needed. */
const NAMESPACES = ['Base', 'Cache', 'HTML', 'Lock', 'Script', 'Spreadsheet', 'Utilities'];

/** Globals that the types declare and that are the language's own. */
const LANGUAGE_OWN = ['console', 'Date2'];

/** The last part of a qualified name: `Base.Date` is `Date`. */
function lastName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : name.right.text;
}

/** Words for types, such as `FontWeight`; collected before the first signature is read. */
const aliases = new Map<string, ts.TypeNode>();

function readType(node: ts.TypeNode | undefined): TypeText {
  if (!node) return 'any';
  if (ts.isParenthesizedTypeNode(node)) return readType(node.type);
  if (ts.isArrayTypeNode(node)) return ['[]', readType(node.elementType)];
  if (ts.isUnionTypeNode(node)) return ['|', ...node.types.map(readType)];
  if (ts.isTypeReferenceNode(node)) {
    const name = lastName(node.typeName);
    const alias = aliases.get(name);
    if (alias) return readType(alias);
    return name === 'Array' ? ['[]', readType(node.typeArguments?.[0])] : name;
  }
  // `{ [key: string]: any }` is any object; one with named members takes no others.
  if (ts.isTypeLiteralNode(node) && node.members.some(ts.isIndexSignatureDeclaration)) return 'object';
  if (ts.isTypeLiteralNode(node)) return ['{}', ...node.members.map((member) => member.name?.getText() ?? '')];
  if (ts.isLiteralTypeNode(node)) {
    if (node.literal.kind === ts.SyntaxKind.NullKeyword) return 'null';
    return ['=', ts.isStringLiteral(node.literal) ? node.literal.text : node.literal.getText()];
  }
  const text = node.getText();
  return /^\w+$/.test(text) ? text : 'any';
}

function readOverload(method: ts.MethodSignature): Overload {
  return {
    parameters: method.parameters.map((parameter) => {
      const mark = parameter.questionToken ? '?' : '';
      return [`${parameter.dotDotDotToken ? '...' : ''}${parameter.name.getText()}${mark}`, readType(parameter.type)];
    }),
    result: readType(method.type),
  };
}

function readInterface(node: ts.InterfaceDeclaration, into: GoogleSignatures): void {
  const methods = into.interfaces[node.name.text] ?? {};
  into.interfaces[node.name.text] = methods;
  for (const member of node.members) {
    const name = member.name?.getText() ?? '';
    if (ts.isMethodSignature(member)) {
      const before = Object.hasOwn(methods, name) ? methods[name] : [];
      methods[name] = [...(before ?? []), readOverload(member)];
    } else if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type)) {
      into.enumMembers[node.name.text] = [...(into.enumMembers[node.name.text] ?? []), name];
    }
  }
}

/**
 * Reads from `@types/google-apps-script` what Google's services have: the local services may implement only that, and
 * check every call's arguments against it.
 *
 * @param root the project's folder
 */
export function readGoogleSignatures(root: string): GoogleSignatures {
  const folder = join(root, 'node_modules', '@types', 'google-apps-script');
  const found: GoogleSignatures = { services: {}, interfaces: {}, enumMembers: {}, enums: {} };
  const visit = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node)) {
      const inner = node.name.getText();
      node.body?.forEachChild((child) => visit(child, inner));
    } else if (ts.isModuleBlock(node)) node.forEachChild((child) => visit(child, namespace));
    else if (ts.isInterfaceDeclaration(node) && NAMESPACES.includes(namespace)) readInterface(node, found);
    else if (ts.isEnumDeclaration(node) && NAMESPACES.includes(namespace)) {
      found.enums[node.name.text] = node.members.map((member) => member.name.getText());
    } else if (ts.isVariableStatement(node) && namespace === '') {
      for (const { name, type } of node.declarationList.declarations) {
        const isService = type && ts.isTypeReferenceNode(type) && !LANGUAGE_OWN.includes(name.getText());
        if (isService) found.services[name.getText()] = lastName(type.typeName);
      }
    }
  };
  const sources = readdirSync(folder)
    .filter((name) => /^google-apps-script\..*d\.ts$/.test(name))
    .map((file) => ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true));
  const collect = (node: ts.Node): void => {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) node.forEachChild(collect);
  };
  for (const source of sources) source.forEachChild(collect);
  for (const source of sources) source.forEachChild((child) => visit(child, ''));
  return found;
}
