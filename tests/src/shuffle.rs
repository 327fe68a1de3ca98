//! Organisation files in another order, which is the same on every machine.

use serde_json::Value;

/// A number that depends on all of the turns and on the text, and looks like chance (FNV-1a over both).
#[must_use]
pub fn mixed(turns: &[u64], text: &str) -> u64 {
    let bytes = turns.iter().flat_map(|turn| turn.to_le_bytes()).chain(text.bytes());
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    hash ^ (hash >> 32)
}

/// The organisation with its lists, and the items of its plans, in an order that the turns decide.
#[must_use]
pub fn shuffled(organisation: &Value, turns: &[u64]) -> Value {
    let mut organisation = organisation.clone();
    for (name, value) in organisation.as_object_mut().into_iter().flatten() {
        let Some(list) = value.as_array_mut() else { continue };
        shuffle(list, turns);
        for plan in list.iter_mut().filter(|_| name == "plans") {
            if let Some(items) = plan.get_mut("items").and_then(Value::as_array_mut) {
                shuffle(items, turns);
            }
        }
    }
    organisation
}

fn shuffle(list: &mut Vec<Value>, turns: &[u64]) {
    let mut placed: Vec<(u64, Value)> =
        list.drain(..).enumerate().map(|(place, value)| (mixed(turns, &place.to_string()), value)).collect();
    placed.sort_by_key(|(place, _)| *place);
    list.extend(placed.into_iter().map(|(_, value)| value));
}
