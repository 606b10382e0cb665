package org.symposia.agenda.exchange.exported;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/** Writes {@code schedule.xml}, valid by the schema that the format's keepers publish. */
final class ScheduleXml {

	private final ExportedSchedule schedule;

	private final Identifiers identifiers;

	private final XMLStreamWriter xml;

	private ScheduleXml(ExportedSchedule schedule, XMLStreamWriter xml) {
		this.schedule = schedule;
		this.identifiers = new Identifiers(schedule);
		this.xml = xml;
	}

	static byte[] of(ExportedSchedule schedule) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			new ScheduleXml(schedule, xml).write();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return out.toByteArray();
	}

	private void write() throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("schedule");
		element("url", this.schedule.url());
		element("version", this.schedule.version());
		conference();
		for (ProgrammeDays.Day day : ProgrammeDays.of(this.schedule)) {
			start("day", Map.of("index", Integer.toString(day.index()), "date", day.date().toString(), "start",
					day.start(), "end", day.end()));
			for (Map.Entry<String, List<ExportedItem>> room : day.rooms().entrySet()) {
				start("room", Map.of("name", room.getKey(), "guid", guidOfRoom(room.getKey())));
				for (ExportedItem item : room.getValue()) {
					event(item);
				}
				this.xml.writeEndElement();
			}
			this.xml.writeEndElement();
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private String guidOfRoom(String name) {
		return this.identifiers
			.guid("room",
					this.schedule.rooms()
						.stream()
						.filter((room) -> room.name().equals(name))
						.findFirst()
						.map(ExportedRoom::id)
						.orElse("name " + name))
			.toString();
	}

	private void conference() throws XMLStreamException {
		this.xml.writeStartElement("conference");
		element("title", this.schedule.title());
		element("acronym", this.identifiers.acronym());
		element("start", this.schedule.start().toString());
		element("end", this.schedule.end().toString());
		element("days", Integer.toString(ProgrammeDays.of(this.schedule).size()));
		element("timeslot_duration", "00:05");
		element("url", this.schedule.url());
		element("time_zone_name", this.schedule.zone().getId());
		for (ExportedTrack track : this.schedule.tracks()) {
			start("track", (track.color() != null) ? Map.of("name", track.name(), "color", track.color())
					: Map.of("name", track.name()));
			this.xml.writeEndElement();
		}
		this.xml.writeEndElement();
	}

	private void event(ExportedItem item) throws XMLStreamException {
		start("event",
				Map.of("id", Integer.toString(this.identifiers.number(item)), "guid", this.identifiers.guid(item)));
		element("room", ProgrammeDays.roomOf(item));
		element("title", item.title());
		element("subtitle", item.subtitle());
		element("type", item.kind());
		element("date", ProgrammeDays.moment(item, this.schedule.zone()));
		element("start", ProgrammeDays.time(item, this.schedule.zone()));
		element("duration", ProgrammeDays.duration(item.duration()));
		element("abstract", item.abstractText());
		element("slug", this.identifiers.slug(item));
		element("track", item.track());
		persons(item);
		element("language", item.language());
		element("description", item.description());
		recording(item);
		links("links", "link", item.links());
		links("attachments", "attachment", item.attachments());
		element("url", item.url());
		this.xml.writeEndElement();
	}

	private void persons(ExportedItem item) throws XMLStreamException {
		this.xml.writeStartElement("persons");
		for (ExportedPerson person : item.persons()) {
			start("person", Map.of("id", Integer.toString(this.identifiers.personNumber(person.id())), "guid",
					this.identifiers.guid("person", person.id()).toString()));
			this.xml.writeCharacters(person.name());
			this.xml.writeEndElement();
		}
		this.xml.writeEndElement();
	}

	private void recording(ExportedItem item) throws XMLStreamException {
		if (item.license() != null || item.recorded() != null) {
			this.xml.writeStartElement("recording");
			element("license", item.license());
			element("optout", Boolean.toString(Boolean.FALSE.equals(item.recorded())));
			this.xml.writeEndElement();
		}
	}

	private void links(String list, String name, List<ExportedLink> links) throws XMLStreamException {
		this.xml.writeStartElement(list);
		for (ExportedLink link : links) {
			start(name, Map.of("href", link.url()));
			this.xml.writeCharacters((link.label() != null) ? link.label() : link.url());
			this.xml.writeEndElement();
		}
		this.xml.writeEndElement();
	}

	private void start(String name, Map<String, String> attributes) throws XMLStreamException {
		this.xml.writeStartElement(name);
		for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
			this.xml.writeAttribute(attribute.getKey(), attribute.getValue());
		}
	}

	private void element(String name, @Nullable String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters((text != null) ? text : "");
		this.xml.writeEndElement();
	}

}
