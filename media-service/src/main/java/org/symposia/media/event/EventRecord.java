package org.symposia.media.event;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.text.LocalizedText;

/**
 * An event as agenda-service told it last.
 *
 * @param id the event's id
 * @param title its title
 * @param zone its time zone
 * @param start its begin
 * @param end its end
 * @param hosts the institutions that hold it
 * @param visible whether outsiders may see it
 */
@Document("events")
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventRecord(@Id String id, LocalizedText title, String zone, @Nullable Instant start,
		@Nullable Instant end, List<String> hosts, @Nullable Boolean visible) {

	/** Whether everybody may read its page. */
	public boolean isPublic() {
		return Boolean.TRUE.equals(this.visible);
	}

}
