/** The spreadsheet engine is written for Node 22; this is the one thing of it that Node 20 lacks. */
type GroupBy = <Item>(
  items: Iterable<Item>,
  key: (item: Item, index: number) => PropertyKey,
) => Record<PropertyKey, Item[]>;

const groupBy: GroupBy = (items, key) => {
  const groups: Record<PropertyKey, (typeof items extends Iterable<infer Item> ? Item : never)[]> =
    {};
  let index = 0;
  for (const item of items) (groups[key(item, index++)] ??= []).push(item);
  return groups;
};

const target = Object as unknown as { groupBy?: GroupBy };
target.groupBy ??= groupBy;

// The engine reports every evaluation there.
console.debug = () => undefined;
