/** The one script of public pages. Each page is whole before it runs; each element only makes something better. */
import { applyTheme, ThemeToggle } from './theme-toggle'
import { EmbedFrame } from './embed-frame'
import { FormSender } from './form-sender'
import { PictureGallery } from './picture-gallery'
import { SearchSuggestions } from './search-suggestions'
import { ShareTools } from './share-tools'
import { TimeAgo } from './time-ago'

// First and at once: this file blocks in the head so that nothing is painted in the wrong colours.
applyTheme()

customElements.define('theme-toggle', ThemeToggle)
customElements.define('embed-frame', EmbedFrame)
customElements.define('picture-gallery', PictureGallery)
customElements.define('form-sender', FormSender)
customElements.define('search-suggestions', SearchSuggestions)
customElements.define('share-tools', ShareTools)
customElements.define('time-ago', TimeAgo)
