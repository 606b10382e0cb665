package org.symposia.starter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.web.servlet.support.RequestContextUtils;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Callers;
import org.symposia.starter.caller.Role;
import org.symposia.starter.web.PublicUrl;

/** Makes the context of pages out of requests. */
public final class PageContexts {

	private final MessageSource messages;

	private final PublicUrl site;

	private final Assets assets = new Assets();

	PageContexts(MessageSource messages, PublicUrl site) {
		this.messages = messages;
		this.site = site;
	}

	/** The context of the request's page. */
	PageContext of(HttpServletRequest request) {
		Locale locale = RequestContextUtils.getLocale(request);
		return new PageContext(locale, this.messages, this.assets, shell(request, locale));
	}

	/** The context of what is rendered for all readers of a language. */
	public PageContext in(Locale locale) {
		Shell none = new Shell(null, null, null, PageAddress.HOME.login(), List.of(), List.of(), List.of());
		return new PageContext(locale, this.messages, this.assets, none);
	}

	private Shell shell(HttpServletRequest request, Locale locale) {
		PageAddress address = PageAddress.of(request);
		Optional<PageAddress> again = PageAddress.again(request, this.site.origin());
		PageAddress back = again.orElse(PageAddress.HOME);
		Caller caller = Callers.current();
		boolean anonymous = caller.isAnonymous();
		return new Shell(anonymous ? null : caller.name(), anonymous ? null : caller.subject(),
				again.map(PageAddress::whole).orElse(null), back.login(), navigation(address), menu(caller, address),
				languages(back, locale));
	}

	private static List<Shell.NavigationItem> navigation(PageAddress address) {
		return List.of(item("home", "/", address.path().equals("/")),
				item("press", "/press", address.isUnder("/press")));
	}

	private static List<Shell.NavigationItem> menu(Caller caller, PageAddress address) {
		if (caller.isAnonymous()) {
			return List.of();
		}
		List<Shell.NavigationItem> pages = new ArrayList<>();
		pages.add(item("registrations", "/registration/mine", address.isUnder("/registration/mine")));
		if (caller.has(Role.ORGANIZER) || caller.isAdmin()) {
			pages.add(item("events-desk", "/agenda/desk", address.isUnder("/agenda/desk")));
		}
		if (caller.has(Role.PRESS_OFFICER) || caller.isAdmin()) {
			pages.add(item("press-desk", "/media/desk", address.isUnder("/media/desk")));
		}
		return pages;
	}

	private static Shell.NavigationItem item(String name, String path, boolean current) {
		return new Shell.NavigationItem("shell.place." + name, path, current);
	}

	private static List<Shell.LanguageLink> languages(PageAddress address, Locale current) {
		return PageLanguages.ALL.stream()
			.map((locale) -> new Shell.LanguageLink(locale, address.in(locale), locale.equals(current)))
			.toList();
	}

}
