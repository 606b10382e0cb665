package org.symposia.stack.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a filter says about {@code _id}, itself or inside {@code $and}, as far as the ids
 * alone can narrow the search. The rest of the filter still has to be matched.
 *
 * @param lookup a filter on {@code _id} alone that names one or several ids, if there is
 * one
 * @param from the text from which on ids are looked for, if there is a lower bound
 */
record IdFilter(@Nullable Document lookup, @Nullable String from) {

	static final String ID = "_id";

	private static final String EQUAL = "$eq";

	private static final String IN = "$in";

	static IdFilter of(Document filter) {
		List<@Nullable Object> conditions = conditions(filter);
		Document lookup = null;
		String from = null;
		for (Object condition : conditions) {
			if (isValue(condition)) {
				return new IdFilter(new Document(ID, condition), null);
			}
			if (condition instanceof Document operators) {
				if (operators.containsKey(EQUAL) && isValue(operators.get(EQUAL))) {
					return new IdFilter(new Document(ID, operators.get(EQUAL)), null);
				}
				if (operators.get(IN) instanceof Collection<?> values && values.stream().allMatch(IdFilter::isValue)) {
					lookup = new Document(ID, new Document(IN, values));
				}
				if (operators.getOrDefault("$gt", operators.get("$gte")) instanceof String bound) {
					from = bound;
				}
			}
		}
		return new IdFilter(lookup, from);
	}

	private static List<@Nullable Object> conditions(Document filter) {
		List<@Nullable Object> conditions = new ArrayList<>();
		if (filter.containsKey(ID)) {
			conditions.add(filter.get(ID));
		}
		if (filter.get("$and") instanceof Collection<?> parts) {
			for (Object part : parts) {
				if (part instanceof Document nested) {
					conditions.addAll(conditions(nested));
				}
			}
		}
		return conditions;
	}

	/**
	 * Embedded documents are left to the scan, which ignores the order of their fields.
	 */
	private static boolean isValue(@Nullable Object value) {
		return value == null || value instanceof String || value instanceof Number || value instanceof Boolean
				|| value instanceof ObjectId || value instanceof UUID || value instanceof Instant;
	}

}
