import { Lexer, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/**
 * A note, drawn. marked reads it into tokens, and each token that is known here becomes an element of ours: no HTML is ever made of what
 * was typed, so there is nothing to clean. HTML in a note is shown as the text it is; links lead to the web only; pictures, which
 * would tell a server when a note is read, are links.
 */
export function Markdown({ text }: { text: string }) {
  return <div class="markdown">{blocks(Lexer.lex(text))}</div>;
}

const blocks = (tokens: readonly Token[]): ComponentChildren =>
  tokens.map((token, i) => <Block key={i} token={token} />);
const inlines = (tokens: readonly Token[] | undefined): ComponentChildren =>
  tokens?.map((token, i) => <Inline key={i} token={token} />);

function Block({ token }: { token: Token }) {
  switch (token.type) {
    case 'paragraph':
      return <p>{inlines(token.tokens)}</p>;
    case 'heading': {
      // The pane's own headings end at the third level.
      const Heading = `h${Math.min(6, (token as Tokens.Heading).depth + 3)}` as 'h4';
      return <Heading>{inlines(token.tokens)}</Heading>;
    }
    case 'list':
      return <List list={token as Tokens.List} />;
    case 'blockquote':
      return <blockquote>{blocks(token.tokens ?? [])}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'table':
      return <Table table={token as Tokens.Table} />;
    case 'hr':
      return <hr />;
    case 'space':
    case 'def':
      return null;
    case 'text':
      return <Fragment>{token.tokens ? inlines(token.tokens) : token.text}</Fragment>;
    default:
      return <p>{token.raw}</p>;
  }
}

function List({ list }: { list: Tokens.List }) {
  const items = list.items.map((item, i) => (
    <li key={i}>
      {item.task && <input type="checkbox" checked={item.checked ?? false} disabled aria-label={item.text} />}
      {blocks(item.tokens.filter(({ type }) => type !== 'checkbox'))}
    </li>
  ));
  return list.ordered ? <ol start={Number(list.start) || 1}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table }: { table: Tokens.Table }) {
  return (
    <table>
      <thead>
        <tr>
          {table.header.map((cell, i) => (
            <th key={i}>{inlines(cell.tokens)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, j) => (
              <td key={j}>{inlines(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inline({ token }: { token: Token }) {
  switch (token.type) {
    case 'strong':
      return <strong>{inlines(token.tokens)}</strong>;
    case 'em':
      return <em>{inlines(token.tokens)}</em>;
    case 'del':
      return <del>{inlines(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
    case 'image': {
      const inside = token.type === 'link' ? inlines(token.tokens) : token.text || token.href;
      return isWeb(token.href) ? (
        <a class="link" href={token.href} target="_blank" rel="noreferrer">
          {inside}
        </a>
      ) : (
        <Fragment>{token.raw}</Fragment>
      );
    }
    case 'text':
      return <Fragment>{token.tokens ? inlines(token.tokens) : token.text}</Fragment>;
    case 'escape':
      return <Fragment>{token.text}</Fragment>;
    default:
      return <Fragment>{token.raw}</Fragment>;
  }
}

const isWeb = (href: string): boolean => /^(?:https?|mailto):/i.test(href) && URL.canParse(href);
