package org.symposia.agenda.exchange.frab;

import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

import org.symposia.agenda.exchange.assembly.Bounds;
import org.symposia.agenda.exchange.assembly.ImportFindings;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;
import org.symposia.starter.text.LocalizedText;

/**
 * Parses the XML, at whatever depth its parts are. Document types are ignored: no entity
 * is looked up or expanded but the named characters of HTML.
 */
final class FrabXmlParser {

	private static final XMLInputFactory FACTORY = factory();

	private final FrabFile file = FrabFile.empty();

	private final ImportFindings findings;

	private Fields day = new Fields();

	private @Nullable String room;

	private int records;

	FrabXmlParser(ImportFindings findings) {
		this.findings = findings;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		// They count each &lt; as well; with document types ignored there is nothing to
		// expand.
		for (String limit : List.of("entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit")) {
			factory.setProperty("jdk.xml." + limit, 0);
		}
		factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
			throw new XMLStreamException("no external entities");
		});
		return factory;
	}

	FrabFile parse(byte[] bytes) {
		XMLStreamReader xml = null;
		try {
			xml = FACTORY.createXMLStreamReader(XmlCharacters.of(bytes, this.findings));
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					start(xml);
				}
			}
		}
		catch (XMLStreamException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNumber() : 1;
			if (this.file.events().isEmpty()) {
				throw new UnreadableScheduleException(ex, ImportLocation.line(line), "xml-broken");
			}
			this.findings.error(ImportLocation.line(line), "xml-broken");
		}
		return this.file;
	}

	private void start(XMLStreamReader xml) throws XMLStreamException {
		switch (name(xml)) {
			case "conference" -> conference(xml);
			case "day" -> {
				this.day = attributes(xml);
				this.room = null;
			}
			case "room" -> {
				Fields fields = attributes(xml);
				this.room = fields.first("name");
				this.file.rooms().add(fields);
			}
			case "event" -> event(xml);
			case "track" -> track(xml);
			case "version", "base_url", "url" -> this.file.head().put(name(xml), text(xml));
			default -> {
			}
		}
	}

	private void conference(XMLStreamReader xml) throws XMLStreamException {
		while (nextChild(xml)) {
			switch (name(xml)) {
				case "track" -> track(xml);
				case "tracks" -> {
					while (nextChild(xml)) {
						track(xml);
					}
				}
				case "rooms" -> {
					while (nextChild(xml)) {
						this.file.rooms().add(record(xml, "name"));
					}
				}
				default -> this.file.head().put(name(xml), language(xml), text(xml));
			}
		}
	}

	private void track(XMLStreamReader xml) throws XMLStreamException {
		this.file.tracks().add(record(xml, "name"));
	}

	private void event(XMLStreamReader xml) throws XMLStreamException {
		FrabEvent event = FrabEvent.in(this.room, this.day, attributes(xml));
		this.file.events().add(event);
		Bounds.checkItems(this.file.events().size());
		while (nextChild(xml)) {
			switch (name(xml)) {
				case "persons" -> records(xml, event.persons());
				case "links" -> records(xml, event.links());
				case "attachments" -> records(xml, event.attachments());
				case "recording" -> {
					while (nextChild(xml)) {
						String field = name(xml).equals("license") ? "recording_license" : name(xml);
						event.fields().put(field, text(xml));
					}
				}
				default -> event.fields().put(name(xml), language(xml), text(xml));
			}
		}
	}

	private void records(XMLStreamReader xml, List<Fields> list) throws XMLStreamException {
		while (nextChild(xml)) {
			list.add(record(xml, "text"));
		}
	}

	/** Attributes, children, and the words that stand directly in an element. */
	private Fields record(XMLStreamReader xml, String ownText) throws XMLStreamException {
		Fields fields = attributes(xml);
		StringBuilder own = new StringBuilder();
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> fields.put(name(xml), language(xml), text(xml));
				case XMLStreamConstants.END_ELEMENT -> {
					fields.put(ownText, own.toString());
					return fields;
				}
				default -> appendText(xml, own);
			}
		}
		return fields;
	}

	private Fields attributes(XMLStreamReader xml) {
		Bounds.checkValues(++this.records);
		Fields fields = new Fields();
		for (int index = 0; index < xml.getAttributeCount(); index++) {
			fields.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
		}
		return fields;
	}

	/** Moves to the next child; {@code false} at the end of the parent. */
	private static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			int type = xml.next();
			if (type == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (type == XMLStreamConstants.END_ELEMENT) {
				return false;
			}
		}
		return false;
	}

	/** The text of an element; elements in it are kept as HTML. */
	private String text(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean html = false;
		int depth = 1;
		while (depth > 0 && xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (!html) {
						html = true;
						String before = Entities.escape(text.toString());
						text.setLength(0);
						text.append(before);
					}
					depth++;
					String href = xml.getAttributeValue(null, "href");
					text.append('<').append(name(xml));
					text.append((href != null) ? " href=\"" + Entities.escape(href) + "\">" : ">");
				}
				case XMLStreamConstants.END_ELEMENT -> {
					depth--;
					if (depth > 0) {
						text.append("</").append(name(xml)).append('>');
					}
				}
				default -> {
					StringBuilder words = new StringBuilder();
					appendText(xml, words);
					text.append(html ? Entities.escape(words.toString()) : words);
				}
			}
		}
		return text.toString();
	}

	private void appendText(XMLStreamReader xml, StringBuilder text) {
		switch (xml.getEventType()) {
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
			case XMLStreamConstants.ENTITY_REFERENCE -> {
				String reference = "&" + xml.getLocalName() + ";";
				String character = Parser.unescapeEntities(reference, true);
				if (character.equals(reference)) {
					this.findings.warning(ImportLocation.line(xml.getLocation().getLineNumber()), "entity", reference);
				}
				text.append(character);
			}
			default -> {
			}
		}
	}

	private static String language(XMLStreamReader xml) {
		String language = xml.getAttributeValue(null, "xml:lang");
		return (language != null && LocalizedText.isLanguageTag(language)) ? language : LocalizedText.UNDETERMINED;
	}

	private static String name(XMLStreamReader xml) {
		String name = xml.getLocalName();
		return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
	}

}
