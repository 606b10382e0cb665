package org.symposia.media.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.mirror.MirroredRecord;
import org.symposia.starter.text.LocalizedText;

/**
 * Copy of an event.
 *
 * @param id id in agenda-service
 * @param version version in agenda-service
 * @param title title of the event
 * @param zone time zone, such as {@code Europe/Berlin}
 * @param visible whether its page is public
 */
@Document("events")
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventRecord(@Id String id, long version, LocalizedText title, String zone,
		@Nullable Boolean visible) implements MirroredRecord {

	/** Whether its page is public. */
	public boolean isPublic() {
		return Boolean.TRUE.equals(this.visible);
	}

}
