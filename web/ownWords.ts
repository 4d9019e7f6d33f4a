import type { PluginObj, types } from '@babel/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/**
 * Leaves the Ukrainian words in the script that shows them, ready to be shown.
 *
 * As one catalogue they all came with the first page, those of every other page too. The macro
 * has put each message beside its id; what is written there is compiled as a catalogue's is.
 */
export function ownWords({ types: t }: { readonly types: typeof types }): PluginObj {
  return {
    name: 'own-words',
    visitor: {
      ObjectExpression({ node }) {
        if (!isMacroMade(node)) return;
        for (const property of node.properties) {
          if (!t.isObjectProperty(property)) continue;
          if (!t.isIdentifier(property.key, { name: 'message' })) continue;
          if (!t.isStringLiteral(property.value)) continue;
          property.value = t.valueToNode(compileMessage(property.value.value));
        }
      },
    },
  };
}

/** By the mark which the macro leaves for the collector of messages. */
function isMacroMade(node: types.ObjectExpression): boolean {
  return node.leadingComments?.some(({ value }) => value.trim() === 'i18n') ?? false;
}
