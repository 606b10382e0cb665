package org.symposia.agenda.event;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.InformationInput.ContactInput;
import org.symposia.agenda.event.InformationInput.LinkInput;
import org.symposia.agenda.event.InformationInput.VenueInput;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

/** Submitted fields of an event, not validated; missing ones are {@code null}. */
record EventInput(
		@Schema(description = "Lower-case letters, digits and hyphens; part of every address",
				example = "berlin-2026") @Nullable String id,
		@Schema(description = "Title, the first language is authoritative") @Nullable LocalizedText title,
		@Schema(description = EventKind.DESCRIPTION, example = "symposium") @Nullable String kind,
		@Schema(description = "IANA name of the event's time zone", example = "Europe/Berlin") @Nullable String zone,
		@Schema(description = "Date-time with offset, local date-time in the event's zone, or date",
				example = "2026-04-15T09:00") @Nullable String start,
		@Schema(description = "As start; a date means the end of that day",
				example = "2026-04-15T18:00") @Nullable String end,
		@Schema(description = "Where it is held") @Nullable LocalizedText place,
		@Schema(description = "Tags of the languages spoken", example = "[\"en\"]") @Nullable List<String> languages,
		@Schema(description = "Ids of the institutions that invite; each is shown once it consents",
				example = "[\"jihs\", \"num\"]") @Nullable List<String> hosts,
		@Schema(description = "True if times and persons are only examples") @Nullable Boolean illustrative,
		@Schema(description = "What it is about and for whom: Markdown of at most 4000 characters without HTML; links "
				+ "lead to https and mail addresses") @Nullable LocalizedText description,
		@Schema(description = "Where in its town it is held; replaced as a whole") @Nullable VenueInput venue,
		@Schema(description = "Whom to ask; public, replaced as a whole") @Nullable ContactInput contact,
		@Schema(description = "What taking part costs; at most 300 characters") @Nullable LocalizedText fee,
		@Schema(description = "At most 10 links to further information") @Nullable List<LinkInput> links,
		@Schema(description = "When those registered are told by e-mail of another title, place or time: now (two minutes "
				+ "after the last change), next-release, none. Without it now",
				example = "now") @Nullable String notice) {

	private static final int TITLE = 300;

	private static final int LANGUAGES = 20;

	private static final int HOSTS = 50;

	/**
	 * Path segments that this service and registration use where an event's id would be.
	 */
	private static final Set<String> RESERVED = Set.of("desk", "assets", "invitations", "institutions", "api",
			"internal", "new", "import", "sessions", "confirm", "manage", "thanks", "mine");

	private static final Pattern HOST = Pattern.compile("[a-z0-9][a-z0-9-]{0,58}");

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");

	@Nullable String checkedId(Fields fields) {
		String slug = fields.identifiers().slug("id", this.id);
		if (slug != null && RESERVED.contains(slug)) {
			fields.errors().add("id", "reserved", slug);
		}
		return slug;
	}

	/** When those registered are told; now if nothing was chosen or it was refused. */
	Notice checkedNotice(Fields fields) {
		if (this.notice == null) {
			return Notice.NOW;
		}
		return Objects.requireNonNullElse(
				fields.identifiers().choice("notice", this.notice, Notice::of, Notice.slugs()), Notice.NOW);
	}

	/** The details, or {@code null} if a field was refused. */
	@Nullable EventDetails details(Fields fields, Set<String> institutions) {
		LocalizedText checkedTitle = fields.texts().localizedLine("title", this.title, TITLE);
		LocalizedText checkedPlace = fields.texts().localizedLine("place", this.place, TITLE);
		EventKind checkedKind = checkedKind(fields);
		ZoneId checkedZone = fields.times().zone("zone", this.zone);
		ZoneId reading = (checkedZone != null) ? checkedZone : ZoneOffset.UTC;
		Instant from = fields.times().start("start", this.start, reading);
		Instant to = fields.times().end("end", this.end, reading);
		List<String> languageTags = checkedLanguages(fields);
		List<String> inviting = checkedHosts(fields, institutions);
		boolean isBackwards = from != null && to != null && !from.isBefore(to);
		if (isBackwards) {
			fields.errors().add("end", "end-after-start");
		}
		EventInformation information = new InformationInput(this.description, this.venue, this.contact, this.fee,
				this.links)
			.checked(fields);
		if (checkedTitle == null || checkedPlace == null || checkedKind == null || checkedZone == null || from == null
				|| to == null || information == null || isBackwards) {
			return null;
		}
		return new EventDetails(checkedTitle, checkedKind, checkedZone, from, to, checkedPlace, languageTags, inviting,
				Boolean.TRUE.equals(this.illustrative), information);
	}

	private @Nullable EventKind checkedKind(Fields fields) {
		Optional<EventKind> read = Optional.ofNullable(this.kind).flatMap(EventKind::of);
		if (read.isEmpty()) {
			fields.errors().add("kind", (this.kind != null && !this.kind.isBlank()) ? "event-kind" : "required");
		}
		return read.orElse(null);
	}

	private List<String> checkedLanguages(Fields fields) {
		List<String> tags = fields.identifiers().several("languages", this.languages, LANGUAGES);
		if (tags.isEmpty() || !tags.stream().allMatch((tag) -> LANGUAGE.matcher(tag).matches())) {
			fields.errors().add("languages", "languages");
		}
		return tags;
	}

	private List<String> checkedHosts(Fields fields, Set<String> institutions) {
		List<String> ids = fields.identifiers().several("hosts", this.hosts, HOSTS);
		if (ids.isEmpty()) {
			fields.errors().add("hosts", "required");
		}
		else if (!areKnown(ids, institutions)) {
			fields.errors()
				.add("hosts", institutions.isEmpty() ? "slug" : "choice",
						String.join(", ", new TreeSet<>(institutions)));
		}
		return ids;
	}

	/** Without configured institutions every well-formed id is accepted. */
	private static boolean areKnown(List<String> hosts, Set<String> institutions) {
		return institutions.isEmpty() ? hosts.stream().allMatch((host) -> HOST.matcher(host).matches())
				: institutions.containsAll(hosts);
	}

	/** This input with missing fields taken from the stored details. */
	EventInput over(EventDetails old) {
		InformationInput information = InformationInput.of(old.information());
		return new EventInput(null, or(this.title, old.title()), or(this.kind, old.kind().slug()),
				or(this.zone, old.zone().getId()), or(this.start, old.start().toString()),
				or(this.end, old.end().toString()), or(this.place, old.place()), or(this.languages, old.languages()),
				or(this.hosts, old.hosts()), or(this.illustrative, old.illustrative()),
				or(this.description, information.description()), or(this.venue, information.venue()),
				or(this.contact, information.contact()), or(this.fee, information.fee()),
				or(this.links, information.links()), this.notice);
	}

	private static <T> @Nullable T or(@Nullable T given, @Nullable T old) {
		return (given != null) ? given : old;
	}

}
