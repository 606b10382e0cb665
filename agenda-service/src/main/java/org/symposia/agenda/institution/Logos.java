package org.symposia.agenda.institution;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The stored logos, at most one an institution. */
@Component
class Logos {

	private final MongoOperations store;

	Logos(MongoOperations store) {
		this.store = store;
	}

	/** Takes the place of the institution's earlier logo. */
	void replace(Logo logo) {
		this.store.save(logo);
	}

	/** Repeating it changes nothing. */
	void remove(String institution) {
		this.store.remove(query(where("_id").is(institution)), Logo.class);
	}

	Optional<Logo> find(String institution) {
		return Optional.ofNullable(this.store.findById(institution, Logo.class));
	}

	/** The logos of institutions without their files, by institution. */
	Map<String, LogoSummary> summaries(Collection<String> institutions) {
		Query query = query(where("_id").in(institutions));
		query.fields().include("digest", "width", "height");
		return this.store.find(query, LogoSummary.class, this.store.getCollectionName(Logo.class))
			.stream()
			.collect(Collectors.toMap(LogoSummary::institution, Function.identity()));
	}

	/**
	 * A logo without its file.
	 *
	 * @param width in pixels
	 * @param height in pixels
	 */
	record LogoSummary(@Id String institution, String digest, int width, int height) {

		String path() {
			return "/agenda/institutions/" + this.institution + "/logo-" + this.digest + ".png";
		}

	}

}
