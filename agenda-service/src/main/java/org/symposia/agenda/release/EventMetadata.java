package org.symposia.agenda.release;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.Venue;
import org.symposia.agenda.institution.HostMark;
import org.symposia.starter.text.LocalizedText;

/**
 * What programs read in the page of an event: OpenGraph, and schema.org as a data block
 * (JSON-LD), which browsers do not execute.
 *
 * @param url address of the page
 * @param title title in the reader's language
 * @param summary what it is about in a sentence or two
 * @param locale language as OpenGraph writes it
 * @param data the data block
 */
record EventMetadata(String url, String title, String summary, String locale, HtmlContent data) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Map<String, String> LOCALES = Map.of("en", "en_GB", "de", "de_DE", "ja", "ja_JP");

	/**
	 * The metadata of an event.
	 * @param summary from its description, empty if there is none
	 * @param days its days in the reader's language
	 * @param hosts its hosts that consent
	 */
	static EventMetadata of(EventDetails details, boolean cancelled, String url, String summary, String days,
			List<HostMark> hosts, Locale reader) {
		String title = details.title().in(reader);
		String told = summary.isEmpty() ? Stream
			.of(days, details.place().in(reader), hosts.stream().map(HostMark::name).collect(Collectors.joining(", ")))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · ")) : summary;
		return new EventMetadata(url, title, told, LOCALES.getOrDefault(reader.getLanguage(), "en_GB"),
				new DataBlock(JSON.writeValueAsString(data(details, cancelled, url, told, hosts, reader))));
	}

	private static Map<String, Object> data(EventDetails details, boolean cancelled, String url, String summary,
			List<HostMark> hosts, Locale reader) {
		EventDates dates = EventDates.in(details.zone(), reader);
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("@context", "https://schema.org");
		data.put("@type", "Event");
		data.put("name", details.title().in(reader));
		data.put("description", summary);
		data.put("url", url);
		data.put("startDate", dates.offset(details.start()).toString());
		data.put("endDate", dates.offset(details.end()).toString());
		data.put("eventStatus", "https://schema.org/" + (cancelled ? "EventCancelled" : "EventScheduled"));
		data.put("inLanguage", details.languages());
		data.put("location", location(details, reader));
		if (!hosts.isEmpty()) {
			data.put("organizer", hosts.stream().map((host) -> organization(host, url)).toList());
		}
		return data;
	}

	private static Map<String, Object> organization(HostMark host, String page) {
		Map<String, Object> organization = new LinkedHashMap<>();
		organization.put("@type", "Organization");
		organization.put("name", host.name());
		if (host.logo() != null) {
			organization.put("logo", URI.create(page).resolve(host.logo()).toString());
		}
		return organization;
	}

	private static Map<String, Object> location(EventDetails details, Locale reader) {
		Venue venue = Objects.requireNonNullElse(details.information().venue(), new Venue(null, null));
		String place = details.place().in(reader);
		Map<String, Object> location = new LinkedHashMap<>();
		location.put("@type", "Place");
		location.put("name", textOr(venue.name(), place, reader));
		location.put("address", textOr(venue.address(), place, reader));
		return location;
	}

	private static String textOr(@Nullable LocalizedText text, String other, Locale reader) {
		return (text != null) ? text.in(reader) : other;
	}

	/** A script element with data; the JSON has no character that could end it. */
	private record DataBlock(String json) implements HtmlContent {

		@Override
		public void writeTo(HtmlTemplateOutput output) {
			output.writeContent("<script type=\"application/ld+json\">");
			output.writeContent(this.json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
			output.writeContent("</script>");
		}

	}

}
