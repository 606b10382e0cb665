package org.symposia.starter.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.Outbox;
import org.symposia.starter.text.LocalizedText;

/** A document with everything a service's documents may have. */
@Document("samples")
public record Sample(@Id String id, @Version Long version, @Indexed(unique = true) String slug, LocalizedText title,
		ZoneId zone, Outbox outbox) {

	/** One that has just been created and has not told anybody. */
	public static Sample of(String id) {
		return new Sample(id, null, "slug-" + id, LocalizedText.of("de", "Probe"), ZoneId.of("Europe/Berlin"),
				Outbox.empty());
	}

	/** Tells that it has changed. */
	public Sample changed(Instant now) {
		DomainEvent event = DomainEvent.of("org.symposia.sample.changed", this.id, now, Map.of("version", 1));
		return new Sample(this.id, this.version, this.slug, this.title, this.zone, this.outbox.add(event));
	}

}
