/* Answers the page script of the floor: every identifier by key from a store of 10,000 papers, in one transaction. */
const opened = new Promise((resolve, reject) => {
  const open = indexedDB.open('floor', 1);
  open.onupgradeneeded = () => {
    const papers = open.result.createObjectStore('papers', { keyPath: 'id' });
    for (let i = 0; i < 10_000; i++) papers.put({ id: `9901.${10_000 + i}`, shelf: i % 2 ? 'saved' : 'read' });
  };
  open.onsuccess = () => resolve(open.result);
  open.onerror = () => reject(open.error);
});

const get = (papers, id) =>
  new Promise((resolve) => {
    papers.get(id).onsuccess = ({ target }) => resolve(target.result);
  });

async function lookUp(ids) {
  const papers = (await opened).transaction('papers').objectStore('papers');
  return { label: 'Reading list: $1', known: (await Promise.all(ids.map((id) => get(papers, id)))).filter(Boolean) };
}

chrome.runtime.onMessage.addListener(({ papers }, _sender, answer) => {
  lookUp(papers.map(({ id }) => id)).then(answer);
  return true;
});
