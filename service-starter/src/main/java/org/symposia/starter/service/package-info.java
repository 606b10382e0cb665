@NullMarked
package org.symposia.starter.service;

import org.jspecify.annotations.NullMarked;
