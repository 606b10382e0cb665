package org.symposia.media.event;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.text.LocalizedText;

/**
 * Copy of an event.
 *
 * @param id id in agenda-service
 * @param title title of the event
 * @param zone time zone, such as {@code Europe/Berlin}
 * @param start first instant
 * @param end last instant
 * @param hosts ids of the host institutions
 * @param visible whether its page is public
 */
@Document("events")
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventRecord(@Id String id, LocalizedText title, String zone, @Nullable Instant start,
		@Nullable Instant end, List<String> hosts, @Nullable Boolean visible) {

	/** Whether its page is public. */
	public boolean isPublic() {
		return Boolean.TRUE.equals(this.visible);
	}

}
